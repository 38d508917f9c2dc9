import { CreateStaff } from '@gopy/accounts';
import { FindAreaResponse, ReferenceResponse, RoutingRuleView } from '@gopy/contracts';
import { readEnvironment, type Row, Sql } from '@gopy/platform';
import type { Role } from '@gopy/vocabulary';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { startApi } from '../../apps/api/src/start-api.js';
import { type FreshDatabase, freshDatabase } from '../support/fresh-database.js';
import { seedCity } from '../support/seed-city.js';
import { until } from './live-stage.js';

let database: FreshDatabase;
let api: NestFastifyApplication;
let otherApi: NestFastifyApplication;
let sql: Sql;
let added: Awaited<ReturnType<typeof seedCity>>;
let admin: string;
let officer: string;

const PASSWORD = 'chim sẻ trên mái';
const referenceOf = async (on: NestFastifyApplication) => ReferenceResponse.parse((await on.inject({ url: '/api/v1/reference' })).json());

beforeAll(async () => {
  database = await freshDatabase();
  const environment = readEnvironment(database.variables);
  [api, otherApi] = await Promise.all([startApi(environment), startApi(environment)]);
  sql = api.get(Sql, { strict: false });
  added = await seedCity(api);
  admin = await cookieFor('admin');
  officer = await cookieFor('officer');
}, 60_000);

afterAll(async () => {
  await Promise.all([api?.close(), otherApi?.close()]);
  await database?.drop();
});

async function cookieFor(role: Role): Promise<string> {
  await api.get(CreateStaff, { strict: false }).run({ username: role, name: role, role, departmentId: null, password: PASSWORD });
  const answer = await api.inject({ method: 'POST', url: '/api/v1/session', payload: { username: role, password: PASSWORD } });
  return `gopy_session=${answer.cookies[0]?.value}`;
}

describe('setting up the city', () => {
  it('reaches the processes that were running before', async () => {
    expect(added).toMatchObject({ areas: 94, departments: 135, rules: expect.any(Number) });
    expect((await referenceOf(api)).areas).toHaveLength(94);
    expect(await until(async () => (await referenceOf(otherApi)).areas.length === 94)).toBe(true);
  });

  it('adds nothing the second time and leaves what an admin changed', async () => {
    await sql.write("UPDATE department SET name = 'Sở Xây dựng và Giao thông' WHERE code = 'so-xay-dung'");
    await sql.write("UPDATE holiday SET active = TRUE WHERE on_date = '2026-11-24'");

    const again = await seedCity(api);

    expect(Object.values(again).every((count) => count === 0)).toBe(true);
    const [department] = await sql.rows<Row>("SELECT name FROM department WHERE code = 'so-xay-dung'");
    const [holiday] = await sql.rows<Row>("SELECT active FROM holiday WHERE on_date = '2026-11-24'");
    expect([department?.['name'], Number(holiday?.['active'])]).toEqual(['Sở Xây dựng và Giao thông', 1]);
  });
});

describe('what a form asks of the city', () => {
  it('tells categories and areas with the names of before, once', async () => {
    const first = await api.inject({ url: '/api/v1/reference' });
    const again = await api.inject({ url: '/api/v1/reference', headers: { 'if-none-match': String(first.headers['etag']) } });

    const haiChau = ReferenceResponse.parse(first.json()).areas.find(({ code }) => code === '20242');
    expect(haiChau?.oldNames).toEqual(expect.arrayContaining(['Phường Thạch Thang', 'Phường Hải Châu I']));
    expect(first.headers['cache-control']).toContain('max-age=300');
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  it.each([
    ['lat=16.0678&lon=108.2208', { areaCode: '20242', how: 'position', certain: true }, false],
    ['text=phường Thạch Thang, quận Hải Châu', { areaCode: '20242', how: 'legacy' }, false],
    ['text=an h', { how: 'name', certain: false }, false],
    ['lat=21.03&lon=105.85', undefined, true],
  ])('finds the area of %s', async (query, match, outsideCity) => {
    const answer = FindAreaResponse.parse((await api.inject({ url: `/api/v1/areas/find?${encodeURI(query)}` })).json());

    expect(answer.outsideCity).toBe(outsideCity);
    if (match) expect(answer.matches[0]).toMatchObject(match);
    else expect(answer.matches).toEqual([]);
  });

  it('refuses a position that is not on the globe', async () => {
    const answer = await api.inject({ url: '/api/v1/areas/find?lat=950&lon=108' });

    expect([answer.statusCode, answer.json().code]).toEqual([400, 'request.invalid']);
  });

  it('draws the borders, and shows the departments to staff alone', async () => {
    const borders = await api.inject({ url: '/api/v1/boundaries' });
    const [stranger, staff] = await Promise.all(
      ['', officer].map((cookie) => api.inject({ url: '/api/v1/departments', headers: { cookie } })),
    );

    expect(borders.headers['content-type']).toContain('application/geo+json');
    expect(borders.json().features).toHaveLength(94);
    expect([stranger?.statusCode, staff?.statusCode, staff?.json().items.length]).toEqual([401, 200, 135]);
  });
});

describe('the routing table in the hands of an admin', () => {
  const rules = async (on = api): Promise<RoutingRuleView[]> =>
    (await on.inject({ url: '/api/v1/routing-rules', headers: { cookie: admin } })).json().items;
  const send = (
    method: 'POST' | 'PATCH' | 'DELETE',
    path: string,
    { cookie = admin, payload }: { cookie?: string; payload?: object } = {},
  ) => api.inject({ method, url: `/api/v1/routing-rules${path}`, headers: { cookie }, payload });
  const newRule = async (changes: object = {}) => {
    const [first] = await rules();
    return {
      categoryId: first?.categoryId,
      areaCode: '20242',
      departmentId: '20263',
      addressKind: 'alley',
      order: 1,
      reason: 'Thử',
      ...changes,
    };
  };

  it('is closed to everybody else', async () => {
    const answers = await Promise.all([
      send('POST', '', { cookie: officer, payload: await newRule() }),
      send('DELETE', '/1', { cookie: officer }),
    ]);

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([403, 403]);
  });

  it('takes a rule, a change of one field and a removal, everywhere and for the record', async () => {
    const before = (await rules()).length;
    const { id, ...rule } = RoutingRuleView.parse((await send('POST', '', { payload: await newRule() })).json());
    expect(rule).toMatchObject({ areaCode: '20242', addressKind: 'alley', active: true, department: { id: '20263' } });
    expect(await until(async () => (await rules(otherApi))[0]?.id === id)).toBe(true);

    const changed = RoutingRuleView.parse((await send('PATCH', `/${id}`, { payload: { active: false } })).json());
    expect(changed).toEqual({ ...rule, id, active: false });

    expect((await send('DELETE', `/${id}`)).statusCode).toBe(204);
    expect(await rules()).toHaveLength(before);
    expect((await send('DELETE', `/${id}`)).json().code).toBe('rule.unknown');
    const entries = await sql.rows<Row>('SELECT action FROM audit_log WHERE subject = ? ORDER BY id', [`routing-rule:${id}`]);
    expect(entries.map((entry) => entry['action'])).toEqual(['routing-rule.added', 'routing-rule.changed', 'routing-rule.removed']);
  });

  it('does not bring a removed rule back with the next seed', async () => {
    const [rule] = await rules();
    await send('DELETE', `/${rule?.id}`);

    expect((await seedCity(api)).rules).toBe(0);
    expect((await rules()).map(({ id }) => id)).not.toContain(rule?.id);
  });

  it.each([
    ['nobody answers', { departmentId: null }, 'request.invalid'],
    ['two answer', { toOwnWard: true }, 'request.invalid'],
    ['the department does not exist', { departmentId: '987654' }, 'department.unknown'],
    ['the area does not exist', { areaCode: '99999' }, 'area.unknown'],
    ['the reason is blank', { reason: '  ' }, 'request.invalid'],
  ])('refuses a rule where %s', async (_, changes, code) => {
    const before = (await rules()).length;
    const answer = await send('POST', '', { payload: await newRule(changes) });

    expect([answer.statusCode, answer.json().code]).toEqual([400, code]);
    expect(await rules()).toHaveLength(before);
  });
});
