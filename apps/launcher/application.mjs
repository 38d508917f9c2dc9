import { inData, inRoot } from './paths.mjs';
import { isStill, remember } from './identity.mjs';
import { atEnd } from './lifetime.mjs';
import { Notes } from './notes.mjs';
import { anyAddress, holderOf, isFree } from './ports.mjs';
import { run, signalGroup, startService, tail } from './processes.mjs';
import { step, warn } from './say.mjs';
import { secrets } from './secrets.mjs';
import { Sentence } from './sentence.mjs';
import { readyBefore, watch } from './watch.mjs';

const FIRST_PORT = 3000;
const LAST_PORT = 3100;
const READY_LIMIT_MS = 120_000;
const main = (app) => inRoot('dist', 'apps', app, 'src', 'main.js');

/** The environment that api, worker and cli read. */
export function applicationEnvironment({ databaseUrl, redisUrl, port, host }) {
  const chosen = {
    NODE_ENV: 'development',
    DEMO: isDemo() ? 'on' : 'off',
    APP_SECRET: secrets().appSecret,
    DATA_DIR: inData('files'),
    DEMO_PASSWORD: demoPassword(),
    PUSH_PUBLIC_KEY: secrets().pushPublicKey,
    PUSH_PRIVATE_KEY: secrets().pushPrivateKey,
    ...(port && { PUBLIC_URL: `http://localhost:${port}` }),
  };
  return { ...chosen, ...process.env, DATABASE_URL: databaseUrl, REDIS_URL: redisUrl, ...(port && { PORT: String(port), HOST: host }) };
}

/** The invented city comes by itself, except where someone says that this is production. */
export const isDemo = () => (process.env.DEMO ? process.env.DEMO === 'on' : process.env.NODE_ENV !== 'production');
export const demoPassword = () => process.env.DEMO_PASSWORD || 'gopy-1022';

/** Where to listen: PORT if it is set and free, else the first free one from 3000 on. */
export async function chooseAddress() {
  const host = process.env.HOST || (await anyAddress());
  const wanted = Number(process.env.PORT) || FIRST_PORT;
  if (await isFree(wanted, host)) return { port: wanted, host };
  const holder = holderOf(wanted) ?? 'another program';
  if (process.env.PORT)
    throw new Sentence(`Port ${wanted} is taken by ${holder}: stop that, or choose another port with PORT=… npm start.`);
  for (let port = wanted + 1; port <= LAST_PORT; port++) {
    if (!(await isFree(port, host))) continue;
    warn(`Port ${wanted} is taken by ${holder}, so this runs on ${port} (PORT=… chooses another).`);
    return { port, host };
  }
  throw new Sentence(`Ports ${wanted} to ${LAST_PORT} are all taken: choose one with PORT=… npm start.`);
}

/** Room for what lives as long as a request: with Node's small default the garbage collector took every sixth moment of a busy api. */
const YOUNG_SPACE = '--max-semi-space-size=64';

export const cli = (title, args, env) => step(title, (note) => run(process.execPath, [main('cli'), ...args], { env, note, log: 'cli' }));

export async function migrateAndSeed(env) {
  await cli('Database schema', ['migrate'], env);
  await cli(isDemo() ? 'Demo city' : 'City data', ['seed'], env);
}

/** Worker first, so that nothing that the api accepts waits for it; stopped the other way round. */
export async function startApplication(env, address) {
  await endOldApplication();
  return step('Starting api and worker', async () => {
    const worker = startApp('worker', env);
    const api = startApp('api', env);
    if (!(await readyBefore(eitherOf(api, worker), () => isHealthy(address), READY_LIMIT_MS))) throw notReady(worker.over ? worker : api);
    return [worker, api].map(watch);
  });
}

function startApp(name, env) {
  const service = startService(name, process.execPath, [YOUNG_SPACE, main(name)], { env });
  atEnd(service.stop);
  new Notes(inData('application.json')).add({ [name]: remember(service.pid) });
  return service;
}

async function endOldApplication() {
  for (const known of Object.values(new Notes(inData('application.json')).read())) if (isStill(known)) signalGroup(known.pid, 'SIGKILL');
}

const eitherOf = (...services) => ({
  get over() {
    return services.find((service) => service.over)?.over;
  },
});
const notReady = (service) =>
  new Sentence(
    `${service.name} did not become ready (${service.over ?? 'no answer from /health/ready'}). Its last lines (${service.file}):\n${tail(service.file)}`,
  );

const reachable = (host) => (host === '::' || host === '0.0.0.0' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host);

async function isHealthy({ host, port }) {
  try {
    return (await fetch(`http://${reachable(host)}:${port}/health/ready`, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
}
