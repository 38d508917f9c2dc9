import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isStill, remember } from '../identity.mjs';
import { atEnd } from '../lifetime.mjs';
import { Notes } from '../notes.mjs';
import { freePort } from '../ports.mjs';
import { goOn, signalGroup, tail } from '../processes.mjs';
import { step } from '../say.mjs';
import { Sentence } from '../sentence.mjs';
import { readyBefore, watch } from '../watch.mjs';

const RECOVERY_LIMIT_MS = 600_000;
const ORPHAN_GRACE_MS = 10_000;
const PORT_TRIES = 3;

/** A server of our own from the installed programs: own data, own port, never the system's service. */
export async function startOwnInstance(server, profile) {
  const notes = new Notes(join(profile.folder, 'servers.json'));
  return step(`${server.name}, an own instance for ${profile.title}`, async (note) => {
    const data = join(profile.folder, server.key);
    await server.prepare(data);
    const port = await listening(server, { profile, data, notes, note });
    return server.url(profile, port);
  });
}

/** Ends what an earlier run for this purpose left alive. */
export async function endOrphans(profile) {
  for (const known of Object.values(new Notes(join(profile.folder, 'servers.json')).read())) await endOrphan(known);
}

// A launcher killed with -9 may leave its server behind, and two servers must not share one folder.
async function endOrphan(known) {
  if (known?.temporary) rmSync(known.temporary, { recursive: true, force: true });
  if (!isStill(known)) return;
  signalGroup(known.pid, 'SIGTERM');
  const until = Date.now() + ORPHAN_GRACE_MS;
  while (isStill(known)) {
    if (Date.now() > until) signalGroup(known.pid, 'SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function listening(server, { profile, data, notes, note }) {
  let preferred = notes.read()[server.key]?.port;
  const log = profile.throwaway ? `${server.key}-test` : server.key;
  for (let left = PORT_TRIES; ; left--) {
    goOn();
    const port = await freePort(preferred);
    const temporary = shortFolder();
    const service = server.start({ profile, data, port, temporary, log });
    atEnd(async () => {
      await service.stop();
      rmSync(temporary, { recursive: true, force: true });
    });
    notes.add({ [server.key]: { way: 'own', port, temporary, ...remember(service.pid) } });
    note(`port ${port}`);
    if (await readyBefore(service, () => server.isReady(port), RECOVERY_LIMIT_MS)) return watch(service) && port;
    goOn();
    await service.stop();
    const last = tail(service.file);
    if (left <= 1 || !/bind|address already in use/i.test(last))
      throw new Sentence(`${server.name} did not start. Its last lines (${service.file}):\n${last}`);
    preferred = undefined;
  }
}

// A socket's path may have 107 characters at most, so it cannot lie in the project.
const shortFolder = () => mkdtempSync(join(process.platform === 'darwin' ? '/tmp' : tmpdir(), 'gopy-'));
