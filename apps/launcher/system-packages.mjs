import { userInfo } from 'node:os';
import { ask, findProgram, run } from './processes.mjs';
import { say, step } from './say.mjs';
import { Sentence } from './sentence.mjs';

/** Installs system packages where we may, after saying so; else a Sentence with the command to run. `names` is by installer. */
export async function installSystemPackages(names, purpose) {
  const apt = findProgram('apt-get');
  if (apt) return aptInstall(apt, names.apt, purpose);
  const brew = process.platform === 'darwin' && findProgram('brew');
  if (brew) return install(purpose, names.brew, (log) => run(brew, ['install', ...names.brew], log));
  throw new Sentence(`${purpose} missing. Install them and run this again: ${commandFor(names)}`);
}

async function aptInstall(apt, packages, purpose) {
  const command = ['install', '-y', '--no-install-recommends', ...packages];
  const byRight = userInfo().uid === 0 ? [] : sudo();
  if (!byRight)
    throw new Sentence(
      `${purpose} missing, and only root may install that here. Run this, then the same command again: sudo apt-get update && sudo apt-get ${command.join(' ')}`,
    );
  await install(purpose, packages, async (log) => {
    const aptGet = (args) => {
      const [program, ...rest] = [
        ...byRight,
        findProgram('env') ?? 'env',
        'DEBIAN_FRONTEND=noninteractive',
        apt,
        '-q',
        '-o',
        'DPkg::Lock::Timeout=300',
        ...args,
      ];
      return run(program, rest, log);
    };
    await aptGet(['update']);
    await aptGet(command);
  });
}

function sudo() {
  const program = findProgram('sudo');
  return program && ask(program, ['-n', 'true']).ok ? [program, '-n'] : undefined;
}

async function install(purpose, packages, work) {
  say(`${purpose} missing: installing the system packages ${packages.join(' ')} (no service is started).`);
  await step(`System packages`, (note) => work({ log: 'system-packages', note, finishOnCtrlC: true }));
}

function commandFor(names) {
  if (process.platform === 'darwin') return `get Homebrew from https://brew.sh, then brew install ${names.brew.join(' ')}`;
  if (findProgram('dnf')) return `sudo dnf install ${names.dnf.join(' ')}`;
  if (findProgram('apk')) return `sudo apk add ${names.apk.join(' ')}`;
  if (findProgram('pacman')) return `sudo pacman -S ${names.pacman.join(' ')}`;
  return `the packages that your system names like ${names.apt.join(' ')}`;
}
