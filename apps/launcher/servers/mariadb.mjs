import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { firstWords } from '../ports.mjs';
import { ask, findProgram, run, startService } from '../processes.mjs';
import { secrets } from '../secrets.mjs';

const OLDEST = [10, 11];
const asRoot = () => (userInfo().uid === 0 ? ['--user=root'] : []);

/** What a ticket database needs beyond the defaults; docker/compose.yml says the same. */
const settings = ({ pool, redoLog }) => [
  '--character-set-server=utf8mb4',
  '--collation-server=utf8mb4_uca1400_ai_ci',
  '--skip-name-resolve',
  '--default-time-zone=+00:00',
  '--innodb-flush-log-at-trx-commit=1',
  '--skip-log-bin',
  `--innodb-buffer-pool-size=${pool}`,
  `--innodb-log-file-size=${redoLog}`,
  '--innodb-ft-min-token-size=1',
  '--innodb-ft-enable-stopword=0',
  '--max-connections=200',
];

const user = (profile) => (profile.ownsServer ? 'root' : 'gopy');

function programs() {
  const server = findProgram('mariadbd', 'mysqld');
  const installer = findProgram('mariadb-install-db', 'mysql_install_db');
  if (!server || !installer) return undefined;
  const [, major, minor] = ask(server, ['--no-defaults', '--version']).text.match(/(\d+)\.(\d+)\.\d+-MariaDB/) ?? [];
  const fits = Number(major) > OLDEST[0] || (Number(major) === OLDEST[0] && Number(minor) >= OLDEST[1]);
  return fits ? { server, installer } : undefined;
}

async function prepare(data) {
  if (existsSync(join(data, 'mysql'))) return;
  // Made beside and renamed: an interrupted first start leaves no half-made database.
  const unfinished = `${data}.unfinished`;
  for (const old of [unfinished, data]) rmSync(old, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  const args = [
    '--no-defaults',
    `--datadir=${unfinished}`,
    `--user=${userInfo().username}`,
    '--auth-root-authentication-method=socket',
    '--skip-test-db',
    '--skip-name-resolve',
  ];
  await run(programs().installer, args, { log: 'mariadb-install' });
  renameSync(unfinished, data);
}

function start({ profile, data, port, temporary, log }) {
  const first = join(temporary, 'first.sql');
  writeFileSync(first, firstStatements(profile), { mode: 0o600 });
  const args = [
    '--no-defaults',
    `--datadir=${data}`,
    ...asRoot(),
    `--socket=${join(temporary, 'sql.sock')}`,
    `--pid-file=${join(temporary, 'sql.pid')}`,
    `--port=${port}`,
    '--bind-address=127.0.0.1',
    `--init-file=${first}`,
    ...settings(profile),
  ];
  return startService('mariadb', programs().server, args, { log });
}

// Run before the server listens, one statement a line: who connects finds database and account.
function firstStatements(profile) {
  const account = `'${user(profile)}'@'127.0.0.1'`;
  const password = databasePassword(profile);
  const scope = profile.ownsServer ? '*.*' : `\`${profile.database}\`.*`;
  return (
    [
      `CREATE DATABASE IF NOT EXISTS \`${profile.database}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;`,
      `CREATE USER IF NOT EXISTS ${account} IDENTIFIED BY '${password}';`,
      `ALTER USER ${account} IDENTIFIED BY '${password}';`,
      `GRANT ALL PRIVILEGES ON ${scope} TO ${account}${profile.ownsServer ? ' WITH GRANT OPTION' : ''};`,
    ].join('\n') + '\n'
  );
}

const databasePassword = (profile) => (profile.ownsServer ? secrets().databaseRootPassword : secrets().databasePassword);

export const mariadb = {
  key: 'mariadb',
  name: 'MariaDB',
  packages: {
    apt: ['mariadb-server-core', 'mariadb-client-core'],
    brew: ['mariadb'],
    dnf: ['mariadb-server'],
    apk: ['mariadb'],
    pacman: ['mariadb'],
  },
  container: {
    image: 'mariadb:10.11',
    port: 3306,
    volume: '/var/lib/mysql',
    command: settings,
    environment: (profile) => ({
      MARIADB_ROOT_PASSWORD: secrets().databaseRootPassword,
      MARIADB_DATABASE: profile.database,
      MARIADB_USER: 'gopy',
      MARIADB_PASSWORD: secrets().databasePassword,
    }),
  },
  isInstalled: () => programs() !== undefined,
  prepare,
  start,
  // A MariaDB greeting: four bytes of header, then protocol version ten. An error packet would start with 255.
  isReady: async (port) => (await firstWords(port))?.[4] === 10,
  url: (profile, port) => `mysql://${user(profile)}:${databasePassword(profile)}@127.0.0.1:${port}/${profile.database}`,
};
