import { kept } from '../kept.js';

const KEPT_AS = 'gopy.handed-over';
const DRAFT = 'gopy.draft';
const REMEMBERED = 30;

/** Keys of drafts that left the form: a second tab must not keep them as unsent. */
export const handedOver = {
  has: (key: string): boolean => all().includes(key),
  add(key: string): void {
    if (!handedOver.has(key)) kept.write(KEPT_AS, [...all(), key].slice(-REMEMBERED));
    if (handedOver.draft() === key) kept.drop(DRAFT);
  },
  remove: (key: string): void =>
    kept.write(
      KEPT_AS,
      all().filter((other) => other !== key),
    ),
  /** Key of the draft that stands in the form. */
  draft(): string | undefined {
    const key = Reflect.get(recordOf(Reflect.get(recordOf(kept.read(DRAFT)), 'draft')), 'key');
    return typeof key === 'string' ? key : undefined;
  },
  /** Puts a report back into the form. */
  reopen: (draft: unknown): void => kept.write(DRAFT, { draft, withPhotos: true }),
};

function all(): string[] {
  const found = kept.read(KEPT_AS);
  return Array.isArray(found) ? found.filter((key) => typeof key === 'string') : [];
}

const recordOf = (found: unknown): object => (typeof found === 'object' && found !== null ? found : {});
