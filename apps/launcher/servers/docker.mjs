import { atEnd } from '../lifetime.mjs';
import { Notes } from '../notes.mjs';
import { join } from 'node:path';
import { inRoot } from '../paths.mjs';
import { freePort } from '../ports.mjs';
import { ask, findProgram, goOn, run } from '../processes.mjs';
import { step, warn } from '../say.mjs';
import { secrets } from '../secrets.mjs';
import { readyBefore } from '../watch.mjs';

const READY_LIMIT_MS = 180_000;
const PULL_LIMIT_MS = 600_000;
let engine;

/** The Docker engine that answers here, with compose in either spelling where there is one. */
export function dockerEngine() {
  if (engine === undefined) engine = findEngine() ?? null;
  return engine;
}

function findEngine() {
  const docker = findProgram('docker');
  if (!docker || /^(tcp|ssh|https?):/.test(process.env.DOCKER_HOST ?? '') || !ask(docker, ['info']).ok) return undefined;
  const old = findProgram('docker-compose');
  const plugin = ask(docker, ['compose', 'version']).ok;
  return { docker, compose: plugin ? [docker, 'compose'] : old && ask(old, ['version']).ok ? [old] : undefined };
}

/** The server as a container with a volume of its own; undefined, after a sentence, when the engine cannot. */
export async function startInDocker(server, profile) {
  const notes = new Notes(join(profile.folder, 'servers.json'));
  try {
    return await step(`${server.name} in Docker for ${profile.title}`, async (note) => {
      const port = await up(server, { profile, note, preferred: notes.read()[server.key]?.port });
      notes.add({ [server.key]: { way: 'docker', port } });
      return server.url(profile, port);
    });
  } catch (error) {
    goOn();
    warn(`Docker could not bring up ${server.name} (${reasonIn(error.message)}); trying the next way.`);
    return undefined;
  }
}

// Engines bury the reason between progress and advice.
function reasonIn(words) {
  const lines = words
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return (lines.findLast((line) => /error|denied|unable|cannot|no such|not found/i.test(line)) ?? lines.at(-1) ?? '').slice(0, 200);
}

async function up(server, { profile, note, preferred }) {
  const way = engine.compose ? byCompose(server, profile) : byRun(server, profile);
  atEnd(way.stop);
  for (const port of [preferred ?? (await freePort()), await freePort()]) {
    try {
      await way.start(port, { log: 'docker', note, timeout: PULL_LIMIT_MS });
    } catch (error) {
      if (/allocated|in use/i.test(error.message) && port === preferred) continue;
      throw error;
    }
    if (await readyBefore(undefined, () => server.isReady(port), READY_LIMIT_MS)) return port;
    throw new Error(`nothing answered on port ${port}`);
  }
}

function byCompose(server, profile) {
  const [program, ...first] = engine.compose;
  const files = ['-f', inRoot('docker', 'compose.yml'), '-f', inRoot('docker', 'compose.ports.yml')];
  const compose = (args, port, how) =>
    run(program, [...first, ...files, '-p', profile.project, ...args], { ...how, env: composeEnvironment(server, profile, port) });
  return {
    start: (port, how) => compose(['up', '-d', server.key], port, how),
    stop: () =>
      compose(profile.throwaway ? ['down', '-v', '--timeout', '10'] : ['stop', '--timeout', '10', server.key], 0, {
        log: 'docker',
        whileEnding: true,
      }),
  };
}

// Compose reads the whole file, so every variable that it demands is there, whichever service starts.
const composeEnvironment = (server, profile, port) => ({
  ...process.env,
  DATABASE_PASSWORD: secrets().databasePassword,
  DATABASE_ROOT_PASSWORD: secrets().databaseRootPassword,
  REDIS_PASSWORD: secrets().redisPassword,
  APP_SECRET: secrets().appSecret,
  PUBLIC_URL: 'http://localhost:3000',
  DATABASE_NAME: profile.database,
  DATABASE_MEMORY: String(profile.pool),
  DATABASE_REDO_LOG: String(profile.redoLog),
  MARIADB_PORT: '0',
  REDIS_PORT: '0',
  [`${server.key.toUpperCase()}_PORT`]: String(port),
});

function byRun(server, profile) {
  const { docker } = engine;
  const name = `${profile.project}-${server.key}`;
  const { container } = server;
  const environment = container.environment(profile);
  return {
    start: async (port, how) => {
      ask(docker, ['rm', '-f', name], 30_000);
      const set = Object.keys(environment).flatMap((variable) => ['-e', variable]);
      const args = [
        'run',
        '-d',
        '--name',
        name,
        '-p',
        `127.0.0.1:${port}:${container.port}`,
        '-v',
        `${name}:${container.volume}`,
        ...set,
        container.image,
        ...container.command(profile),
      ];
      await run(docker, args, { ...how, env: { ...process.env, ...environment } });
    },
    stop: async () => {
      ask(docker, ['stop', '--time', '10', name], 30_000);
      if (profile.throwaway) (ask(docker, ['rm', '-f', '-v', name]), ask(docker, ['volume', 'rm', name]));
    },
  };
}
