import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { connect, createServer } from 'node:net';

const LISTENING = '0A';

/** Can a server take this port at this address? */
export function isFree(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/** The port used last time if it is still free, else any other. */
export async function freePort(preferred) {
  if (preferred && (await isFree(preferred))) return preferred;
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen({ port: 0, host: '127.0.0.1' }, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Machines without IPv6 cannot listen on `::`. */
export const anyAddress = async () => ((await isFree(0, '::')) ? '::' : '0.0.0.0');

/** Sends `question` to a port and hands back the first bytes that come, or undefined. */
export function firstWords(port, question, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 2_000 });
    const give = (words) => (socket.destroy(), resolve(words));
    socket.once('connect', () => question && socket.write(question));
    socket.once('data', give);
    for (const end of ['error', 'timeout', 'close']) socket.once(end, () => give(undefined));
  });
}

/** The program that listens on a port, as "name (process 12)", where Linux lets us see it. */
export function holderOf(port) {
  if (!existsSync('/proc/net/tcp')) return undefined;
  const inode = ['tcp', 'tcp6']
    .flatMap((table) => rows(`/proc/net/${table}`))
    .find((row) => row[3] === LISTENING && parseInt(row[1].split(':').at(-1), 16) === port)?.[9];
  const pid = inode && readdirSync('/proc').find((name) => /^\d+$/.test(name) && holds(name, inode));
  return pid && `${readFileSync(`/proc/${pid}/comm`, 'utf8').trim()} (process ${pid})`;
}

const rows = (file) =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.trim().split(/\s+/))
    : [];

function holds(pid, inode) {
  try {
    return readdirSync(`/proc/${pid}/fd`).some((fd) => readlinkSync(`/proc/${pid}/fd/${fd}`) === `socket:[${inode}]`);
  } catch {
    return false;
  }
}
