import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { ask, findProgram } from './processes.mjs';
import { Sentence } from './sentence.mjs';
import { installSystemPackages } from './system-packages.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];
const PACKAGES = {
  apt: ['chromium', 'fonts-noto-core'],
  brew: ['--cask', 'chromium'],
  dnf: ['chromium', 'google-noto-sans-fonts'],
  apk: ['chromium', 'font-noto'],
  pacman: ['chromium', 'noto-fonts'],
};

/** The path of a Chromium that runs, installed first where we may. */
export async function findBrowser() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen && existsSync(chosen)) return chosen;
  if (chosen) throw new Sentence(`CHROMIUM_PATH is ${chosen}, where there is no program: correct it or unset it.`);
  if (!installed()) await installSystemPackages(PACKAGES, 'Chromium for the journeys is');
  const found = installed();
  if (found) return found;
  throw new Sentence('No Chromium that runs was found: install one and set CHROMIUM_PATH to it.');
}

function installed() {
  const found = findProgram(...NAMES, ...MAC);
  return found && ask(found, ['--version', ...(userInfo().uid === 0 ? ['--no-sandbox'] : [])], 30_000).ok ? found : undefined;
}
