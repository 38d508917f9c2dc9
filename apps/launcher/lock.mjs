import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isStill, remember } from './identity.mjs';
import { atEnd } from './lifetime.mjs';

/** Takes the lock file for this process; hands back its living holder instead when there is one. */
export function takeLock(file) {
  mkdirSync(dirname(file), { recursive: true });
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, JSON.stringify(remember(process.pid)));
  try {
    return linkOrHolder(mine, file);
  } finally {
    rmSync(mine, { force: true });
  }
}

// A link appears with its contents, so nobody ever reads a half-written lock.
function linkOrHolder(mine, file) {
  for (;;) {
    try {
      linkSync(mine, file);
      atEnd(async () => rmSync(file, { force: true }));
      return undefined;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const holder = readHolder(file);
      if (isStill(holder)) return holder;
      rmSync(file, { force: true });
    }
  }
}

export function readHolder(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
