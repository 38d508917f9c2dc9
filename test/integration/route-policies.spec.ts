import { CreateStaff, SignIn } from '@gopy/accounts';
import { readEnvironment, type RouteDeclaration, RouteDeclarations, type RoutePolicy } from '@gopy/platform';
import { type Role, ROLES } from '@gopy/vocabulary';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { z } from 'zod';
import { startApi } from '../../apps/api/src/start-api.js';
import { type FreshDatabase, freshDatabase } from '../support/fresh-database.js';

let database: FreshDatabase;
let api: NestFastifyApplication;

beforeAll(async () => {
  database = await freshDatabase();
  api = await startApi(readEnvironment(database.variables));
}, 60_000);

afterAll(async () => {
  await api?.close();
  await database?.drop();
});

const declared = () => api.get(RouteDeclarations, { strict: false }).all();
const sentenceOf = (policy: RoutePolicy): string =>
  policy.kind === 'staff' ? policy.policies.map(({ name }) => name).join(' and ') : policy.kind;

/** Every door of the city and who may open it: a new route, or a changed one, shows here and is agreed to. */
const DOORS = [
  'DELETE /api/v1/blocks/:id: mayBlockSenders',
  'DELETE /api/v1/my/session: citizen',
  'DELETE /api/v1/routing-rules/:id: mayEditRoutingRules',
  'DELETE /api/v1/session: anyStaff',
  'DELETE /api/v1/sessions/:id: anyStaff',
  'DELETE /api/v1/subscriptions/:token: open',
  'DELETE /api/v1/tickets/:code/draft: anyStaff',
  'GET /api/v1/areas/find: open',
  'GET /api/v1/attachments/:id: open',
  'GET /api/v1/blocks: mayBlockSenders',
  'GET /api/v1/board/:code: open',
  'GET /api/v1/board/map: open',
  'GET /api/v1/board/photos/:id: open',
  'GET /api/v1/board: open',
  'GET /api/v1/boundaries: open',
  'GET /api/v1/challenge: open',
  'GET /api/v1/data-requests/:id: mayHandleDataRequests',
  'GET /api/v1/data-requests: mayHandleDataRequests',
  'GET /api/v1/departments: anyStaff',
  'GET /api/v1/feedback/:code/data-requests: ticket-holder',
  'GET /api/v1/feedback/:code: ticket-holder',
  'GET /api/v1/figures: open',
  'GET /api/v1/my/consents: citizen',
  'GET /api/v1/my/data-export: citizen',
  'GET /api/v1/my/data-requests: citizen',
  'GET /api/v1/my/reports: citizen',
  'GET /api/v1/my/session: citizen',
  'GET /api/v1/reference: open',
  'GET /api/v1/routing-rules: mayEditRoutingRules',
  'GET /api/v1/session: anyStaff',
  'GET /api/v1/sessions: anyStaff',
  'GET /api/v1/subscriptions/:token/opt-out: open',
  'GET /api/v1/subscriptions/:token: open',
  'GET /api/v1/subscriptions/media: open',
  'GET /api/v1/tickets/:code/draft: anyStaff',
  'GET /api/v1/tickets/:code: anyStaff',
  'GET /api/v1/tickets/counts: anyStaff',
  'GET /api/v1/tickets: anyStaff',
  'GET /b/:code/preview.png: open',
  'GET /b/:code: open',
  'GET /b: open',
  'GET /feeds/board.atom: open',
  'GET /feeds/board.rss: open',
  'GET /health/live: open',
  'GET /health/ready: open',
  'GET /metrics: open',
  'GET /robots.txt: open',
  'GET /sitemap.xml: open',
  'GET /sitemap/:page: open',
  'GET /webhooks/sms/kannel/reports/:key: open',
  'PATCH /api/v1/routing-rules/:id: mayEditRoutingRules',
  'POST /api/v1/attachments: open',
  'POST /api/v1/blocks: mayBlockSenders',
  'POST /api/v1/data-requests/:id/:step: mayHandleDataRequests',
  'POST /api/v1/feedback/:code/data-requests: ticket-holder',
  'POST /api/v1/feedback/:code/messages: ticket-holder',
  'POST /api/v1/feedback/:code/publication-withdrawal: ticket-holder',
  'POST /api/v1/feedback/:code/rating: ticket-holder',
  'POST /api/v1/feedback/:code/reopening: ticket-holder',
  'POST /api/v1/feedback/similar: open',
  'POST /api/v1/feedback: open',
  'POST /api/v1/my/codes: open',
  'POST /api/v1/my/consents/:id/withdrawal: citizen',
  'POST /api/v1/my/data-requests: citizen',
  'POST /api/v1/my/session: open',
  'POST /api/v1/routing-rules: mayEditRoutingRules',
  'POST /api/v1/session: open',
  'POST /api/v1/subscriptions/:token/confirmation: open',
  'POST /api/v1/subscriptions/:token/opt-out: open',
  'POST /api/v1/subscriptions: ticket-holder',
  'POST /api/v1/tickets/:code/:action: anyStaff',
  'POST /api/v1/tickets: mayFileTickets',
  'PUT /api/v1/tickets/:code/draft: anyStaff',
];

const ROLES_OF_SENTENCE: Readonly<Record<string, readonly Role[]>> = {
  anyStaff: ROLES,
  mayFileTickets: ['operator', 'coordinator'],
  mayEditRoutingRules: ['admin'],
  mayHandleDataRequests: ['coordinator', 'admin'],
  mayBlockSenders: ['coordinator', 'admin'],
};

it('has exactly the doors that were agreed on', () => {
  const doors = declared().map(({ method, path, policies }) => `${method} ${path}: ${policies.map(sentenceOf).join(', ')}`);

  expect(doors.sort()).toEqual(DOORS);
});

it.each(ROLES)('turns the %s away exactly where the sentences say so', async (role) => {
  await api.get(CreateStaff, { strict: false }).run({ username: role, name: role, role, departmentId: '1', password: 'một mật khẩu dài' });
  const { token } = await api
    .get(SignIn, { strict: false })
    .run({ username: role, password: 'một mật khẩu dài' }, { address: '::1', userAgent: '' });
  const doors = declared().filter(
    ({ method, path, policies }) => policies.some(({ kind }) => kind === 'staff') && `${method} ${path}` !== 'DELETE /api/v1/session',
  );
  const answers = await Promise.all(
    doors.map(async (door) => `${nameOf(door)} ${(await knock(door, { cookie: `gopy_session=${token}` })) === 'permission.denied'}`),
  );

  const denied = (door: RouteDeclaration) => !door.policies.every((policy) => ROLES_OF_SENTENCE[sentenceOf(policy)]?.includes(role));
  expect(answers).toEqual(doors.map((door) => `${nameOf(door)} ${denied(door)}`));
});

it('lets no stranger through a staff door', async () => {
  const doors = declared().filter(({ policies }) => policies.some(({ kind }) => kind === 'staff'));
  const answers = await Promise.all(doors.map(async (door) => `${nameOf(door)} ${await knock(door, { cookie: 'gopy_session=guessed' })}`));

  expect(answers).toEqual(doors.map((door) => `${nameOf(door)} session.required`));
});

it('lets nobody through a citizen’s door who has not proved a number, and no page of another site', async () => {
  const doors = declared().filter(({ policies }) => policies.some(({ kind }) => kind === 'citizen'));
  const strangers = await Promise.all(
    doors.map(async (door) => `${nameOf(door)} ${await knock(door, { cookie: 'gopy_citizen=guessed' })}`),
  );
  const unsafe = doors.filter(({ method }) => method !== 'GET');
  const foreign = await Promise.all(unsafe.map(async (door) => `${nameOf(door)} ${await knock(door, { origin: 'https://evil.example' })}`));

  expect(strangers).toEqual(doors.map((door) => `${nameOf(door)} citizen.sign-in-required`));
  expect(foreign).toEqual(unsafe.map((door) => `${nameOf(door)} request.foreign-origin`));
});

it('takes no order for staff from a page of another site', async () => {
  const doors = declared().filter(({ method, policies }) => method !== 'GET' && policies.some(({ kind }) => kind === 'staff'));
  const answers = await Promise.all(doors.map(async (door) => `${nameOf(door)} ${await knock(door, { origin: 'https://evil.example' })}`));

  expect(answers).toEqual(doors.map((door) => `${nameOf(door)} request.foreign-origin`));
});

const nameOf = ({ method, path }: RouteDeclaration): string => `${method} ${path}`;

async function knock({ method, path }: RouteDeclaration, headers: Record<string, string>): Promise<string | undefined> {
  const url = path.replace(/:(\w+)/g, '1');
  const answer = await api.inject({
    method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']).parse(method),
    url,
    headers,
    ...(method !== 'GET' && { payload: {} }),
  });
  return answer.statusCode < 400 ? undefined : answer.json().code;
}
