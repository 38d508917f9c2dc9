import { Broadcast, openRedis, readEnvironment } from '@gopy/platform';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { setTimeout as later } from 'node:timers/promises';

const SLOW_MS = 60;

const environmentAt = (url: URL) =>
  readEnvironment({ NODE_ENV: 'test', DATABASE_URL: 'mysql://nobody@nowhere/nothing', REDIS_URL: url.href, REDIS_PREFIX: 'gopy-nudges' });

/** A network on the way to Redis that hands over what Redis says in gulps. */
async function slowNetwork(to: URL): Promise<{ url: URL; server: Server }> {
  const server = createServer((near) => {
    const far = connect(Number(to.port), to.hostname);
    near.pipe(far);
    far.on('data', (bytes) => void later(SLOW_MS - (Date.now() % SLOW_MS)).then(() => near.write(bytes)));
    for (const socket of [near, far]) socket.on('error', () => undefined).on('close', () => [near, far].forEach((other) => other.destroy()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: Object.assign(new URL(to), { hostname: '127.0.0.1', port: String(port) }), server };
}

describe('a nudge', () => {
  it('reaches whoever began to listen at any moment while their connection was being made', async () => {
    const redis = new URL(process.env['TEST_REDIS_URL'] ?? '');
    const network = await slowNetwork(redis);
    const publisher = openRedis(environmentAt(redis));
    const heard = new Set<number>();
    const listening = Array.from({ length: 60 }, async (_, at) => {
      const broadcast = new Broadcast(publisher, environmentAt(network.url));
      await later(at * 3);
      await broadcast.listen('test', () => heard.add(at));
      return broadcast;
    });

    const outcomes = await Promise.allSettled(listening);
    await publisher.publish('gopy-nudges:nudge:test', '{}');
    await later(4 * SLOW_MS);

    expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([]);
    expect(heard.size).toBe(60);
    for (const outcome of outcomes) if (outcome.status === 'fulfilled') outcome.value.close();
    publisher.disconnect();
    network.server.close();
  }, 20_000);
});
