import { randomBytes } from 'node:crypto';

const process = randomBytes(6).toString('base64url');
let count = 0;

/** The id a caller or proxy gave, if it is a harmless one; else the next of this process. */
export function requestIdOf(given: string | string[] | undefined): string {
  if (typeof given === 'string' && /^[\w.:-]{1,64}$/.test(given)) return given;
  count += 1;
  return `${process}-${count.toString(36)}`;
}
