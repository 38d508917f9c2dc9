import { mkdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const DATA = join(ROOT, '.data');
export const LOGS = join(DATA, 'logs');

export const inRoot = (...parts) => join(ROOT, ...parts);
export const inData = (...parts) => join(DATA, ...parts);

export function folder(path, mode = 0o755) {
  mkdirSync(path, { recursive: true, mode });
  return path;
}

// A plain user's PATH leaves out the sbin folders, where Debian keeps the servers.
const SERVER_FOLDERS = ['/usr/local/sbin', '/usr/sbin', '/sbin', '/usr/local/bin', '/opt/homebrew/bin', '/opt/homebrew/sbin'];
export const searchPath = () => [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...SERVER_FOLDERS];
