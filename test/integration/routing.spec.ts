import { DirectorySource } from '@gopy/departments';
import { minutes, SteppedClock } from '@gopy/kernel';
import { createLogger, openConnections, readEnvironment } from '@gopy/platform';
import { RouteTicket, RoutingJobs } from '@gopy/routing';
import { type NewTicket, OpenTicket, RouteTickets, TakeStep, type TicketState, TicketStore } from '@gopy/tickets';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { tables } from '../../apps/worker/src/tables.js';
import { WorkerModule } from '../../apps/worker/src/worker.module.js';
import { type FreshDatabase, freshDatabase } from '../support/fresh-database.js';
import { seedCity } from '../support/seed-city.js';

let database: FreshDatabase;
let worker: INestApplicationContext;
const clock = new SteppedClock(new Date('2026-11-24T08:00:00+07:00'));

beforeAll(async () => {
  database = await freshDatabase();
  const environment = readEnvironment(database.variables);
  const connections = await openConnections(environment, tables);
  const parts = { environment, logger: createLogger(environment, 'worker'), connections, clock };
  worker = await NestFactory.createApplicationContext(WorkerModule.forProcess(parts), { logger: false, abortOnError: false });
  await seedCity(worker);
}, 60_000);

afterAll(async () => {
  await worker?.close();
  await database?.drop();
});

const part = <Part>(token: abstract new (...parts: never[]) => Part): Part => worker.get<Part>(token, { strict: false });
const categoryId = (code: string) => part(DirectorySource).current().categoryByCode(code).id;
const stateOf = async (id: string): Promise<TicketState | undefined> => (await part(TicketStore).find(id))?.state;

async function opened(told: Partial<NewTicket>): Promise<string> {
  const ticket = await part(OpenTicket).run(
    {
      channel: 'portal',
      content: 'Loa kẹo kéo hát karaoke đến nửa đêm.',
      language: 'vi',
      anonymous: true,
      priority: 'normal',
      categoryId: null,
      areaCode: '20242',
      address: null,
      lat: null,
      lon: null,
      outsideCity: false,
      contact: null,
      attachmentIds: [],
      idempotencyKey: null,
      ...told,
    },
    { kind: 'citizen' },
  );
  return ticket.state.id;
}

describe('the router', () => {
  it('sends a report to the committee of its ward, learns its category, and keeps the reason', async () => {
    const id = await opened({});

    await part(RouteTicket).run(id);

    const state = await stateOf(id);
    expect(state).toMatchObject({ status: 'dispatched', departmentId: '20242', categoryId: categoryId('noise') });
    expect(state?.routing).toMatchObject({ outcome: 'dispatched', reason: expect.stringContaining('UBND phường Hải Châu') });
  });

  it('reads the ward from the pin and writes it down', async () => {
    const id = await opened({ areaCode: null, lat: 16.0678, lon: 108.2208, categoryId: categoryId('noise') });

    await part(RouteTicket).run(id);

    expect(await stateOf(id)).toMatchObject({ departmentId: '20242', areaCode: '20242' });
  });

  it('leaves what is restricted with the coordinator, and says so', async () => {
    const id = await opened({ categoryId: categoryId('officials-procedures') });

    await part(RouteTicket).run(id);

    const state = await stateOf(id);
    expect(state).toMatchObject({ status: 'received', departmentId: null });
    expect(state?.routing).toMatchObject({ outcome: 'left', reason: expect.stringContaining('Để điều phối viên quyết định') });
  });

  it('does a thing once, however often the message comes', async () => {
    const id = await opened({});

    await Promise.all([1, 2, 3, 4].map(() => part(RouteTicket).run(id)));

    expect((await stateOf(id))?.version).toBe(2);
  });

  it('does not take back what a coordinator decided meanwhile', async () => {
    const id = await opened({});
    const parks = part(DirectorySource).current().departmentByCode('cong-vien-cay-xanh').id;
    await dispatchAsCoordinator(id, parks);

    await part(RouteTicket).run(id);

    expect(await stateOf(id)).toMatchObject({ departmentId: parks, version: 2 });
  });

  it('finds by itself the tickets that no message came for', async () => {
    const ids = await Promise.all([opened({}), opened({ categoryId: categoryId('other') })]);
    const [sweep] = part(RoutingJobs).sweeps;

    expect(await sweep?.run()).toBe(0);
    clock.moveTo(new Date(clock.now().getTime() + minutes(1)));

    expect(await sweep?.run()).toBe(2);
    expect(await Promise.all(ids.map(async (id) => (await stateOf(id))?.routing?.outcome))).toEqual(['dispatched', 'left']);
    expect(await part(RouteTickets).unrouted(clock.now(), 10)).toEqual([]);
  });
});

async function dispatchAsCoordinator(id: string, departmentId: string): Promise<void> {
  const coordinator = {
    kind: 'staff',
    id: '1',
    name: 'Điều phối',
    username: 'coordinator',
    role: 'coordinator',
    departmentId: null,
    sessionId: '1',
  } as const;
  await part(TakeStep).run(id, 'dispatch', { departmentId }, coordinator);
}
