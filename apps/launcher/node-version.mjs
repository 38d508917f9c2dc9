import { Sentence } from './sentence.mjs';

const NEEDED = [20, 20];

export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (process.platform === 'win32') throw new Sentence('Windows is not supported directly: run this inside WSL (wsl --install -d Debian).');
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return;
  throw new Sentence(
    `Node ${NEEDED.join('.')} or newer is needed and this is ${version}: install it from https://nodejs.org and run the command again.`,
  );
}
