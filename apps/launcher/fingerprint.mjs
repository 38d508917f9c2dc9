import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** One word for the contents of these files and folders; it changes when any of them does. */
export function fingerprint(paths, leaveOut = () => false) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesUnder(path, leaveOut))) hash.update(file).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

export function filesUnder(path, leaveOut = () => false) {
  if (!existsSync(path) || leaveOut(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => (name === 'node_modules' ? [] : filesUnder(join(path, name), leaveOut)));
}
