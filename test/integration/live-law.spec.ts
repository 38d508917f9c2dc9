import fc from 'fast-check';
import type { LiveChange, WatchReply, WatchRequest } from '@gopy/contracts';
import type { Row } from '@gopy/platform';
import { setTimeout as later } from 'node:timers/promises';
import type { Socket } from 'socket.io-client';
import { LiveStage, until, watch } from './live-stage.js';

/** The law of live updates: an old snapshot and the events since then make the fresh snapshot, however long the network was away. */

let stage: LiveStage;
let tickets: { code: string; secret: string }[];
let departments: LiveStage['departments'];
let cookie: string;

beforeAll(async () => {
  stage = await LiveStage.raise();
  tickets = [];
  for (let count = 0; count < 4; count++) tickets.push(await stage.openTicket());
  departments = stage.departments;
  cookie = await stage.staff('coordinator');
}, 60_000);
afterAll(() => stage?.strike());

type Snapshot = { position: string; versions: Map<string, number> };
type Screen = { readonly namespace: 'citizen' | 'desk'; readonly request: WatchRequest; readonly holds: string; readonly params: readonly unknown[] };

/** What a screen would load: as of a position, the last version of each ticket that concerns it, told by plain SQL. */
async function snapshot({ holds, params }: Screen): Promise<Snapshot> {
  const [position] = await stage.sql.rows<Row>('SELECT COALESCE(MAX(position), 0) AS position FROM ticket_event');
  const rows = await stage.sql.rows<Row>(`SELECT code, MAX(version) AS version FROM ticket_event WHERE ${holds} GROUP BY code ORDER BY code`, params);
  return { position: String(position?.['position']), versions: new Map(rows.map((row) => [String(row['code']), Number(row['version'])])) };
}

/** A screen that keeps itself fresh by the contract alone. */
class Follower {
  position = '0';
  reloads = 0;
  private versions = new Map<string, number>();
  private socket: Socket | undefined;

  constructor(readonly screen: Screen) {}

  async load(): Promise<void> {
    const { position, versions } = await snapshot(this.screen);
    this.position = position;
    this.versions = versions;
  }

  async connect(on: 0 | 1): Promise<WatchReply> {
    const { namespace, request } = this.screen;
    this.socket = await stage.connected(namespace, { on, ...(namespace === 'desk' && { headers: { cookie } }) });
    this.socket.on('changed', (change: LiveChange) => this.take(change));
    const reply = await watch(this.socket, { ...request, since: this.position });
    if (!reply.ok) throw new Error(reply.problem.code);
    if ('reload' in reply) {
      this.reloads += 1;
      await this.load();
      return reply;
    }
    for (const change of reply.missed) this.take(change);
    this.moveTo(reply.position);
    return reply;
  }

  cut(): void {
    this.socket?.io.engine.close();
    this.socket = undefined;
  }

  async isFresh(): Promise<boolean> {
    const fresh = await snapshot(this.screen);
    return JSON.stringify([...fresh.versions].sort()) === JSON.stringify([...this.versions].sort());
  }

  private take({ id, version, position }: LiveChange): void {
    this.versions.set(id, Math.max(version, this.versions.get(id) ?? 0));
    this.moveTo(position);
  }

  private moveTo(position: string): void {
    if (BigInt(position) > BigInt(this.position)) this.position = position;
  }
}

function screens(): Screen[] {
  const [first = { code: '', secret: '' }] = tickets;
  const inbox = (...ids: string[]) => ({ holds: '(department_id IN (?) OR previous_department_id IN (?))', params: [ids, ids] });
  const below = stage.departments;
  return [
    { namespace: 'citizen', request: { topic: 'ticket', id: first.code }, holds: "code = ? AND shown_to = 'public'", params: [first.code] },
    { namespace: 'citizen', request: { topic: 'ticket', id: first.code, secret: first.secret }, holds: "code = ? AND shown_to <> 'staff'", params: [first.code] },
    { namespace: 'desk', request: { topic: 'ticket', id: first.code }, holds: 'code = ?', params: [first.code] },
    { namespace: 'desk', request: { topic: 'inbox', id: below.child }, ...inbox(below.child) },
    { namespace: 'desk', request: { topic: 'inbox', id: below.other }, ...inbox(below.other) },
    { namespace: 'desk', request: { topic: 'queue', id: 'city' }, holds: 'TRUE', params: [] },
    { namespace: 'desk', request: { topic: 'desk', id: 'city' }, holds: 'TRUE', params: [] },
  ];
}

type Turn =
  | { do: 'happen'; times: number; seed: number }
  | { do: 'cut'; who: number }
  | { do: 'return'; who: number; on: 0 | 1 }
  | { do: 'lose'; times: number; seed: number }
  | { do: 'pause' };

const turns: fc.Arbitrary<Turn[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: fc.constant('happen' as const), times: fc.integer({ min: 1, max: 40 }), seed: fc.nat(1000) }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constant('cut' as const), who: fc.nat(6) }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constant('return' as const), who: fc.nat(6), on: fc.constantFrom(0 as const, 1 as const) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('lose' as const), times: fc.integer({ min: 1, max: 20 }), seed: fc.nat(1000) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('pause' as const) }) },
  ),
  { minLength: 6, maxLength: 25 },
);

const AUDIENCES = ['public', 'citizen', 'staff'] as const;

/** Invented events: each ticket changes hands now and then. */
function invented(times: number, seed: number): Parameters<LiveStage['happen']>[0] {
  const places = [null, departments.child, departments.parent, departments.other];
  return Array.from({ length: times }, (_, at) => {
    const draw = seed * 31 + at * 17;
    return {
      code: tickets[draw % tickets.length]?.code ?? '',
      shownTo: AUDIENCES[(draw >> 1) % 3],
      departmentId: places[(draw >> 2) % 4],
      previousDepartmentId: draw % 5 === 0 ? places[(draw >> 3) % 4] : null,
    };
  });
}

async function play(turn: Turn, followers: readonly Follower[], away: Set<Follower>): Promise<void> {
  const follower = 'who' in turn ? followers[turn.who] : undefined;
  if (turn.do === 'happen') await stage.happen(invented(turn.times, turn.seed));
  if (turn.do === 'lose') await stage.happenUnheard(invented(turn.times, turn.seed));
  if (turn.do === 'pause') await later(30);
  if (follower && turn.do === 'cut') {
    follower.cut();
    away.add(follower);
  }
  if (follower && turn.do === 'return' && away.delete(follower)) await follower.connect(turn.on);
}

async function expectFresh(followers: readonly Follower[]): Promise<void> {
  await stage.positioned();
  const stale = [];
  for (const follower of followers) if (!(await until(() => follower.isFresh()))) stale.push(follower.screen.request);
  expect(stale).toEqual([]);
}

async function followersOnScreen(): Promise<Follower[]> {
  const followers = screens().map((screen) => new Follower(screen));
  for (const [at, follower] of followers.entries()) {
    await follower.load();
    await follower.connect(at % 2 === 0 ? 0 : 1);
  }
  return followers;
}

describe('an old snapshot and the events since', () => {
  it('make the fresh snapshot, for every screen, whatever happens and whoever is cut off for however long', async () => {
    await fc.assert(
      fc.asyncProperty(turns, async (story) => {
        const followers = await followersOnScreen();
        const away = new Set<Follower>();
        for (const turn of story) await play(turn, followers, away);
        for (const follower of away) await follower.connect(0);
        await expectFresh(followers);
        for (const follower of followers) follower.cut();
      }),
      { numRuns: 12, endOnFailure: true },
    );
  }, 180_000);

  it('are complete for a screen that comes back in the middle of a storm', async () => {
    const followers = await followersOnScreen();
    let storming = true;
    const storm = (async () => {
      for (let seed = 0; storming; seed++) await stage.happen(invented(5, seed));
    })();
    for (let round = 0; round < 6; round++) {
      for (const follower of followers) {
        follower.cut();
        await follower.connect(round % 2 === 0 ? 1 : 0);
      }
    }
    storming = false;
    await storm;

    await expectFresh(followers);
    for (const follower of followers) follower.cut();
  }, 60_000);

  it('are complete within seconds when the message of the relay was lost and nothing else happens', async () => {
    const followers = await followersOnScreen();

    await stage.happenUnheard(invented(10, 3));

    await expectFresh(followers);
    expect(followers.map(({ reloads }) => reloads)).toEqual(followers.map(() => 0));
    for (const follower of followers) follower.cut();
  }, 60_000);

  it('are told in full after an absence that memory no longer covers, or replaced by a reload when it was too much', async () => {
    const followers = await followersOnScreen();
    for (const follower of followers) follower.cut();
    const [first = { code: '' }, second = { code: '' }] = tickets;
    await stage.happen([{ code: first.code, departmentId: departments.child }]);
    for (let batch = 0; batch < 9; batch++) await stage.happen(Array.from({ length: 500 }, () => ({ code: second.code, departmentId: departments.other })));
    await stage.positioned();
    for (const follower of followers) await follower.connect(1);

    await expectFresh(followers);
    const byTopic = (topic: string) => followers.filter(({ screen }) => screen.request.topic === topic).map(({ reloads }) => reloads);
    expect(byTopic('ticket')).toEqual([0, 0, 0]);
    expect(byTopic('inbox')).toEqual([0, 1]);
    expect([...byTopic('queue'), ...byTopic('desk')]).toEqual([1, 1]);
    for (const follower of followers) follower.cut();
  }, 60_000);

  it('are a reload when the position is one that the city never reached', async () => {
    for (const follower of screens().map((screen) => new Follower(screen))) {
      follower.position = '99999999999999999999';

      expect(await follower.connect(0)).toMatchObject({ ok: true, reload: true });
      follower.cut();
    }
  });
});
