import { CreateStaff, MysqlAuditLog } from '@gopy/accounts';
import { readEnvironment, Sql } from '@gopy/platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { setTimeout as later } from 'node:timers/promises';
import { startApi } from '../../apps/api/src/start-api.js';
import { type FreshDatabase, freshDatabase } from '../support/fresh-database.js';

let database: FreshDatabase;
let api: NestFastifyApplication;
let secondApi: NestFastifyApplication;

const ADDRESS = '203.0.113.7';
const people = [
  { username: 'lan', name: 'Nguyễn Thị Lan', role: 'officer', departmentId: null, password: 'chim sẻ trên mái' },
  { username: 'quan-tri', name: 'Quản trị', role: 'admin', departmentId: null, password: 'chim sẻ trên mái' },
] as const;

beforeAll(async () => {
  database = await freshDatabase();
  const environment = readEnvironment({ ...database.variables, TRUSTED_PROXIES: '127.0.0.1' });
  [api, secondApi] = await Promise.all([startApi(environment), startApi(environment)]);
  const createStaff = api.get(CreateStaff, { strict: false });
  for (const person of people) await createStaff.run(person);
}, 60_000);

afterAll(async () => {
  await Promise.all([api?.close(), secondApi?.close()]);
  await database?.drop();
});

type SignIn = { username: string; password: string; address?: string };
const signIn = ({ username, password, address = ADDRESS }: SignIn) =>
  api.inject({ method: 'POST', url: '/api/v1/session', headers: { 'x-forwarded-for': address }, payload: { username, password } });

async function cookieOf(username: string): Promise<string> {
  const answer = await signIn({ username, password: people[0].password });
  return `gopy_session=${answer.cookies[0]?.value}`;
}
const me = (cookie: string, on = api) => on.inject({ url: '/api/v1/session', headers: { cookie } });

describe('signing in', () => {
  it('gives a cookie that scripts and other sites cannot use, and the home of the role', async () => {
    const answer = await signIn({ username: ' LAN ', password: people[0].password });

    expect(answer.statusCode).toBe(201);
    expect(answer.json().staff).toMatchObject({ username: 'lan', role: 'officer', views: ['inbox', 'waiting', 'overdue'] });
    expect(answer.cookies[0]).toMatchObject({ name: 'gopy_session', httpOnly: true, sameSite: 'Lax', path: '/' });
    expect(answer.body).not.toContain(answer.cookies[0]?.value);
  });

  it('takes a password typed in decomposed letters', async () => {
    const answer = await signIn({ username: 'lan', password: people[0].password.normalize('NFD') });

    expect(answer.statusCode).toBe(201);
  });

  it('does not tell a wrong name from a wrong password', async () => {
    const [wrongPassword, wrongName] = await Promise.all([
      signIn({ username: 'lan', password: 'x' }),
      signIn({ username: 'nobody', password: 'x' }),
    ]);

    expect([wrongPassword.statusCode, wrongName.statusCode]).toEqual([401, 401]);
    expect({ ...wrongPassword.json(), requestId: '' }).toEqual({ ...wrongName.json(), requestId: '' });
  });

  it('keeps no token, only its hash', async () => {
    const cookie = await cookieOf('lan');
    const rows = await api.get(Sql, { strict: false }).rows('SELECT HEX(token_hash) AS hash, user_agent FROM staff_session');

    expect(JSON.stringify(rows)).not.toContain(cookie.slice('gopy_session='.length));
  });

  it('asks for patience after ten wrong passwords, from wherever they come, even sent at once', async () => {
    const guesses = Array.from({ length: 14 }, (_, at) =>
      signIn({ username: 'victim', password: `guess ${at}`, address: `198.51.100.${at}` }),
    );
    const statuses = (await Promise.all(guesses)).map(({ statusCode }) => statusCode).sort();
    const next = await signIn({ username: 'victim', password: 'x', address: '192.0.2.1' });

    expect(statuses).toEqual([...Array(10).fill(401), ...Array(4).fill(429)]);
    expect(next.json()).toMatchObject({ code: 'session.throttled', retryAfterSeconds: expect.any(Number) });
  });

  it('does not count the right ones', async () => {
    const address = '203.0.113.99';
    for (let time = 0; time < 12; time++)
      expect((await signIn({ username: 'lan', password: people[0].password, address })).statusCode).toBe(201);
  }, 30_000);
});

describe('a session', () => {
  it('is known to every process until it is closed, and then at once to none', async () => {
    const cookie = await cookieOf('lan');
    expect([(await me(cookie)).statusCode, (await me(cookie, secondApi)).statusCode]).toEqual([200, 200]);

    const closed = await api.inject({ method: 'DELETE', url: '/api/v1/session', headers: { cookie } });
    await later(200);

    expect(closed.statusCode).toBe(204);
    expect([(await me(cookie)).statusCode, (await me(cookie, secondApi)).statusCode]).toEqual([401, 401]);
  });

  it('ends after two idle hours, and after twelve hours in any case', async () => {
    const [idle, old] = [await cookieOf('lan'), await cookieOf('lan')];
    const sql = api.get(Sql, { strict: false });
    const [first, second] = await sql.rows('SELECT id FROM staff_session ORDER BY id DESC LIMIT 2');
    await sql.write('UPDATE staff_session SET last_seen_at = last_seen_at - INTERVAL 2 HOUR WHERE id = ?', [second?.id]);
    await sql.write('UPDATE staff_session SET expires_at = created_at WHERE id = ?', [first?.id]);

    expect([(await me(idle)).statusCode, (await me(old)).statusCode]).toEqual([401, 401]);
  });

  it('is listed, and can be ended from another device', async () => {
    const [phone, desk] = [await cookieOf('quan-tri'), await cookieOf('quan-tri')];
    const { items } = (await api.inject({ url: '/api/v1/sessions', headers: { cookie: desk } })).json();
    const other = items.find((item: { current: boolean }) => !item.current);

    const ended = await api.inject({ method: 'DELETE', url: `/api/v1/sessions/${other.id}`, headers: { cookie: desk } });

    expect(items).toHaveLength(2);
    expect(other.address).toBe(ADDRESS);
    expect(ended.statusCode).toBe(204);
    expect((await me(phone)).statusCode).toBe(401);
  });

  it('of somebody else can be ended by an admin, and by nobody else', async () => {
    const [officer, admin] = [await cookieOf('lan'), await cookieOf('quan-tri')];
    const [adminId, officerId] = [(await me(admin)).json().sessionId, (await me(officer)).json().sessionId];
    const end = (id: string, cookie: string) => api.inject({ method: 'DELETE', url: `/api/v1/sessions/${id}`, headers: { cookie } });

    expect((await end(adminId, officer)).statusCode).toBe(404);
    expect((await end(officerId, admin)).statusCode).toBe(204);
    expect((await me(officer)).statusCode).toBe(401);
  });
});

describe('the audit log', () => {
  it('has every sign-in, failure and revocation, and holds as one chain though two processes write it', async () => {
    const logs = [api, secondApi].map((process) => process.get(MysqlAuditLog, { strict: false }));
    const entry = { actor: { kind: 'staff', id: '1' }, action: 'contact.read', subject: 'ticket:DN-1' } as const;
    await Promise.all(Array.from({ length: 300 }, (_, at) => logs[at % 2]?.record({ ...entry, detail: { at, why: 'gọi lại' } })));
    const actions = await api.get(Sql, { strict: false }).rows('SELECT DISTINCT action FROM audit_log ORDER BY action');

    expect(actions.map(({ action }) => action)).toEqual([
      'contact.read',
      'session.closed',
      'session.opened',
      'session.refused',
      'session.revoked',
      'staff.created',
    ]);
    expect(await logs[0]?.findBreak()).toBeUndefined();
  });

  it.each([
    ['was changed', "UPDATE audit_log SET subject = 'staff:1' WHERE id = 5", { id: 5, what: 'changed' }],
    ['was taken out', 'DELETE FROM audit_log WHERE id = 4', { id: 4, what: 'missing' }],
  ])('shows where an entry %s', async (_, tampering, found) => {
    await api.get(Sql, { strict: false }).write(tampering);

    expect(await api.get(MysqlAuditLog, { strict: false }).findBreak()).toEqual(found);
  });
});
