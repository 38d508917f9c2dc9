import { City } from '../support/a-city.js';
import type { Receipt } from '../support/citizen.js';

const OWN_REDIS_DATABASE = 9;
const ROUTED_WITHIN_MS = 30_000;

let city: City;
beforeAll(async () => {
  city = await City.start({ redisDatabase: OWN_REDIS_DATABASE });
}, 120_000);
afterAll(() => city?.stop(), 60_000);

const several = (count: number): Promise<Receipt[]> => Promise.all(Array.from({ length: count }, () => city.citizen().report()));
const allRouted = (tickets: readonly Receipt[]) => Promise.all(tickets.map((ticket) => city.citizen().untilStatus(ticket, 'dispatched', ROUTED_WITHIN_MS)));

describe('Redis emptied', () => {
  it('in mid-journey loses nothing: reports from before and after are routed, staff stay signed in, the journey completes', async () => {
    const [officer, approver] = [await city.staff('officer'), await city.staff('approver')];
    const citizen = city.citizen();
    const journey = await citizen.report();
    await citizen.untilStatus(journey, 'dispatched');
    await officer.take(journey.code, 'accept');

    const before = await several(20);
    await city.redis.flushdb();
    const after = await several(20);
    await officer.take(journey.code, 'ask', { question: 'Trụ số mấy?' });
    await city.redis.flushdb();
    await citizen.write(journey, 'Trụ số 7.');

    await allRouted([...before, ...after]);
    await officer.take(journey.code, 'submit', { answer: 'Đã thay bóng.', outcome: 'done' });
    await approver.take(journey.code, 'approve');
    expect((await citizen.rate(journey, 'satisfied')).status).toBe('closed');
  }, 90_000);

  it('again and again while reports come in routes each of them once', async () => {
    const tickets: Receipt[] = [];
    for (let time = 0; time < 10; time++) {
      tickets.push(...(await several(5)));
      await city.redis.flushdb();
    }

    await allRouted(tickets);

    const twice = await city.rows("SELECT code FROM ticket_event WHERE type = 'ticket.dispatched' GROUP BY code HAVING COUNT(*) > 1");
    expect(twice).toEqual([]);
  }, 90_000);
});

describe('the worker', () => {
  it('killed and started again routes what came in meanwhile', async () => {
    const before = await several(10);
    await city.killWorker();
    const meanwhile = await several(10);
    expect((await city.citizen().follow(meanwhile[0] ?? { code: '' })).status).toBe('received');

    await city.startWorker();

    await allRouted([...before, ...meanwhile]);
  }, 90_000);

  it('killed while Redis is emptied too loses nothing', async () => {
    const tickets = await several(10);
    await city.killWorker();
    await city.redis.flushdb();
    tickets.push(...(await several(10)));

    await city.startWorker();

    await allRouted(tickets);
  }, 90_000);
});
