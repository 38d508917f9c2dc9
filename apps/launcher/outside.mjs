import { remember, isStill } from './identity.mjs';
import { atEnd } from './lifetime.mjs';
import { Notes } from './notes.mjs';
import { inData, inRoot } from './paths.mjs';
import { freePort } from './ports.mjs';
import { signalGroup, startService } from './processes.mjs';

const PAGE_PORT = 3025;
const MAIL_PORT = 3026;

/** A mail server and a text gateway for the demo city, with a page that shows what came; not where real ones are named, nor in production. */
export async function startOutside() {
  const { NODE_ENV, SMTP_URL, SMS_URL } = process.env;
  if (NODE_ENV === 'production' || SMTP_URL || SMS_URL) return undefined;
  const notes = new Notes(inData('outside.json'));
  for (const known of Object.values(notes.read())) if (isStill(known)) signalGroup(known.pid, 'SIGKILL');
  const [page, mail] = [await freePort(PAGE_PORT), await freePort(MAIL_PORT)];
  const ports = { SIMULATOR_PORT: String(page), SIMULATOR_SMTP_PORT: String(mail) };
  const service = startService('outside', process.execPath, [inRoot('test', 'simulators', 'messages', 'main.mjs')], {
    env: { ...process.env, ...ports },
  });
  atEnd(service.stop);
  notes.add({ outside: remember(service.pid) });
  return { page, variables: { SMTP_URL: `smtp://127.0.0.1:${mail}`, SMS_URL: `http://city:city@127.0.0.1:${page}` } };
}
