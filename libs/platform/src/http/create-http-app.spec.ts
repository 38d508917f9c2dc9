import { DomainError, type StaffActor } from '@gopy/kernel';
import { Body, Controller, Delete, Get, type INestApplication, Module, Post, Req, UseGuards } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { Redis } from 'ioredis';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { z } from 'zod';
import { Environment, readEnvironment } from '../config/environment.js';
import { Sql } from '../database/sql.js';
import { Metrics } from '../health/metrics.js';
import { CurrentCitizen, CurrentStaff, IdempotencyKey, TicketSecret } from './caller.js';
import { CitizenSessions, type SignedInCitizen } from './citizen-sessions.js';
import { createHttpApp } from './create-http-app.js';
import { HttpPlatformModule } from './http-platform.module.js';
import { OwnOrigin } from './own-origin.js';
import { anyStaff, CitizenOnly, OpenToAll, StaffOnly, type StaffPolicy, TicketHolder } from './route-policy.js';
import { readUpload } from './read-upload.js';
import { StaffSessions } from './staff-sessions.js';

const Report = z.object({
  content: z.string().trim().min(1).max(20),
  place: z.object({ lat: z.number() }).optional(),
  kind: z.enum(['a', 'b']).optional(),
});
const mayLead: StaffPolicy = ({ role }) => role === 'leader';

@Controller('api/v1/reports')
class ReportsController {
  @Post()
  @OpenToAll()
  open(@Body({ schema: Report }) report: z.infer<typeof Report>, @IdempotencyKey() key?: string) {
    return { ...report, key };
  }

  @Post('from-our-pages')
  @OpenToAll()
  @UseGuards(OwnOrigin)
  fromOurPages() {
    return { done: true };
  }

  @Get('stale')
  @OpenToAll()
  stale() {
    throw new DomainError('ticket.stale', { currentVersion: 7, changes: [], secretNote: 'hidden' });
  }

  @Get('crash')
  @OpenToAll()
  crash() {
    throw new Error('password of the database: hunter2');
  }

  @Get('busy')
  @OpenToAll()
  busy() {
    throw new DomainError('request.too-many', { retryAfterSeconds: 12 });
  }

  @Get(':code')
  @TicketHolder()
  follow(@TicketSecret() secret?: string) {
    return { secret: secret ?? null };
  }

  @Delete(':code')
  @StaffOnly(mayLead)
  remove(@CurrentStaff() staff: StaffActor) {
    return { by: staff.name };
  }

  @Get('desk/mine')
  @StaffOnly(anyStaff)
  mine(@CurrentStaff() staff: StaffActor) {
    return { name: staff.name };
  }

  @Post('mine')
  @CitizenOnly()
  own(@CurrentCitizen() citizen: SignedInCitizen) {
    return { phone: citizen.phone };
  }

  @Post('photos')
  @OpenToAll()
  async photo(@Req() request: FastifyRequest) {
    return { bytes: (await readUpload(request)).length };
  }
}

const officer: StaffActor = { kind: 'staff', id: '1', name: 'Lan', username: 'lan', role: 'officer', departmentId: '3', sessionId: '9' };

class OnlyLan extends StaffSessions {
  async find(token: string): Promise<StaffActor | undefined> {
    return { lan: officer, hoa: { ...officer, name: 'Hoa', role: 'leader' as const } }[token];
  }
}

class OnlyMai extends CitizenSessions {
  async find(token: string): Promise<SignedInCitizen | undefined> {
    return token === 'mai' ? { kind: 'citizen', sessionId: '5', phone: '+84900000123' } : undefined;
  }
}

const webDir = mkdtempSync(join(tmpdir(), 'gopy-web-'));
for (const app of ['portal', 'desk']) {
  mkdirSync(join(webDir, app, 'assets'), { recursive: true });
  writeFileSync(join(webDir, app, 'index.html'), `<title>${app}</title>`);
  writeFileSync(join(webDir, app, 'assets', 'app-1a2b.js'), `// ${app}\n${'x'.repeat(3000)}`);
}

const environment = readEnvironment({
  DATABASE_URL: 'mysql://nobody@127.0.0.1:9/none',
  REDIS_URL: 'redis://127.0.0.1:9/0',
  WEB_DIR: webDir,
});
const sql = new Sql(environment.values.DATABASE_URL, 1);
const standing = [
  { provide: Environment, useValue: environment },
  { provide: Sql, useValue: sql },
  { provide: Redis, useValue: new Redis({ lazyConnect: true }) },
  { provide: Metrics, useValue: new Metrics() },
  { provide: StaffSessions, useClass: OnlyLan },
  { provide: CitizenSessions, useClass: OnlyMai },
];

const lines: string[] = [];
const logger = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });

function rootWith(controllers: (new () => object)[]) {
  @Module({ providers: standing, exports: standing })
  class Ground {}
  return { module: Ground, global: true, imports: [HttpPlatformModule], controllers, exports: standing };
}

const started: INestApplication[] = [];
async function start(...controllers: (new () => object)[]): Promise<NestFastifyApplication> {
  const app = await createHttpApp(rootWith(controllers), environment, logger);
  started.push(app);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}

let app: NestFastifyApplication;
beforeAll(async () => {
  app = await start(ReportsController);
}, 60_000);
afterAll(async () => {
  await Promise.all(started.map((each) => each.close()));
  await sql.close();
});

const json = { 'content-type': 'application/json' };
const post = (payload: string, headers: Record<string, string> = json) =>
  app.inject({ method: 'POST', url: '/api/v1/reports', headers, payload });

describe('a request that is right', () => {
  it('reaches its route, cleaned by its schema', async () => {
    const answer = await post('{"content":"  Đèn hỏng "}', { ...json, 'idempotency-key': 'k-1', 'x-request-id': 'trace-7' });

    expect(answer.statusCode).toBe(201);
    expect(answer.json()).toEqual({ content: 'Đèn hỏng', key: 'k-1' });
    expect(answer.headers['x-request-id']).toBe('trace-7');
    expect(answer.headers['content-security-policy']).toContain("script-src 'self'");
  });

  it('carries the secret of a private link', async () => {
    const answer = await app.inject({ url: '/api/v1/reports/DN-1', headers: { authorization: 'Ticket abc_DEF-1' } });

    expect(answer.json()).toEqual({ secret: 'abc_DEF-1' });
  });
});

describe('a request that is wrong', () => {
  it('names each field in Vietnamese, or in English for those who ask', async () => {
    const wrong = '{"content":" ","place":{},"kind":"c"}';

    const vietnamese = await post(wrong);
    const english = await post(wrong, { ...json, 'accept-language': 'en-GB,en;q=0.9,vi;q=0.5' });

    expect(vietnamese.statusCode).toBe(400);
    expect(vietnamese.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(vietnamese.json()).toMatchObject({
      type: 'urn:gopy:problem:request.invalid',
      status: 400,
      code: 'request.invalid',
      errors: [
        { field: 'content', message: 'Vui lòng điền ô này.' },
        { field: 'place.lat', message: 'Vui lòng điền ô này.' },
        { field: 'kind', message: 'Chỉ nhận một trong: a, b.' },
      ],
    });
    expect(english.json().errors[0]).toEqual({ field: 'content', message: 'Please fill this in.' });
  });

  it.each([
    ['a body that is not JSON', () => post('{"content":'), 400, 'request.not-json'],
    ['an empty body', () => post(''), 400, 'request.not-json'],
    ['a body that pollutes prototypes', () => post('{"__proto__":{"x":1},"content":"a"}'), 400, 'request.not-json'],
    ['a form', () => post('content=a', { 'content-type': 'application/x-www-form-urlencoded' }), 415, 'request.unsupported-type'],
    ['plain text', () => post('a', { 'content-type': 'text/plain' }), 415, 'request.unsupported-type'],
    ['a body over 1 MB', () => post(JSON.stringify({ content: 'a'.repeat(1_100_000) })), 413, 'request.too-large'],
    ['an unknown address', () => app.inject('/api/v1/nothing'), 404, 'request.not-found'],
    ['an address with a broken escape', () => app.inject('/api/v1/%E0%A4%A'), 404, 'request.not-found'],
    ['an endless parameter', () => app.inject(`/api/v1/reports/${'a'.repeat(300)}`), 404, 'request.not-found'],
    [
      'a method the address does not take',
      () => app.inject({ method: 'PUT', url: '/api/v1/reports', headers: json, payload: '{}' }),
      405,
      'request.method-not-allowed',
    ],
    ['a key with line breaks', () => post('{"content":"a"}', { ...json, 'idempotency-key': 'a b' }), 400, 'request.invalid'],
    [
      'no file where one is due',
      () => app.inject({ method: 'POST', url: '/api/v1/reports/photos', headers: json, payload: '{}' }),
      400,
      'attachment.file-missing',
    ],
  ])('answers %s with a problem', async (_, send, status, code) => {
    const answer = await send();

    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.json()).toMatchObject({ status, code, requestId: expect.any(String), detail: expect.stringMatching(/\p{L}/u) });
  });

  it('says which methods an address takes', async () => {
    const answer = await app.inject({ method: 'PUT', url: '/api/v1/reports', headers: json, payload: '{}' });

    expect(answer.headers.allow).toBe('POST');
  });

  it('hands over what the caller needs to go on, and nothing else', async () => {
    const answer = await app.inject('/api/v1/reports/stale');

    expect(answer.statusCode).toBe(409);
    expect(answer.json()).toMatchObject({ code: 'ticket.stale', currentVersion: 7, changes: [] });
    expect(answer.body).not.toContain('hidden');
  });

  it('tells how long to wait', async () => {
    const answer = await app.inject('/api/v1/reports/busy');

    expect(answer.statusCode).toBe(429);
    expect(answer.headers['retry-after']).toBe('12');
    expect(answer.json().detail).toContain('12');
  });

  it('keeps a fault of ours in the log, where its id finds it', async () => {
    const answer = await app.inject('/api/v1/reports/crash');

    expect(answer.statusCode).toBe(500);
    expect(answer.json().code).toBe('server.failed');
    expect(answer.body).not.toContain('hunter2');
    expect(lines.some((line) => line.includes(answer.json().requestId) && line.includes('hunter2'))).toBe(true);
  });
});

describe('an upload over the limits', () => {
  const upload = async (size: number) => {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(size)]), 'a.jpg');
    return fetch(`${await origin()}/api/v1/reports/photos`, { method: 'POST', body: form });
  };
  let listening: Promise<string> | undefined;
  const origin = () =>
    (listening ??= app.listen(0, '127.0.0.1').then(() => `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`));

  it('takes 9 MB', async () => {
    expect(await (await upload(9 * 1024 * 1024)).json()).toEqual({ bytes: 9 * 1024 * 1024 });
  });

  it.each([
    ['11 MB', 11, 'attachment.too-large'],
    ['60 MB', 60, 'request.too-large'],
  ])('answers %s with a problem the sender can read', async (_, megabytes, code) => {
    const answer = await upload(megabytes * 1024 * 1024);

    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ code });
  });
});

describe('a staff route', () => {
  const remove = (headers: Record<string, string>) => app.inject({ method: 'DELETE', url: '/api/v1/reports/x', headers });

  it.each([
    ['a stranger', {}, 401, 'session.required'],
    ['a cookie nobody has', { cookie: 'gopy_session=old' }, 401, 'session.required'],
    ['an officer where leaders decide', { cookie: 'gopy_session=lan' }, 403, 'permission.denied'],
    ['a page of another site', { cookie: 'gopy_session=hoa', origin: 'https://evil.example' }, 403, 'request.foreign-origin'],
    ['another site, as the browser says', { cookie: 'gopy_session=hoa', 'sec-fetch-site': 'cross-site' }, 403, 'request.foreign-origin'],
    ['a sandboxed page', { cookie: 'gopy_session=hoa', origin: 'null' }, 403, 'request.foreign-origin'],
  ])('refuses %s', async (_, headers, status, code) => {
    const answer = await remove(headers);

    expect(answer.statusCode).toBe(status);
    expect(answer.json().code).toBe(code);
  });

  it('lets in those of whom the policy holds', async () => {
    const answer = await remove({
      cookie: 'gopy_session=hoa',
      origin: 'http://localhost:80',
      host: 'localhost:80',
      'sec-fetch-site': 'same-origin',
    });

    expect(answer.json()).toEqual({ by: 'Hoa' });
  });

  it('guards open routes of our pages against other sites too', async () => {
    const answer = await app.inject({ method: 'POST', url: '/api/v1/reports/from-our-pages', headers: { 'sec-fetch-site': 'same-site' } });

    expect(answer.statusCode).toBe(403);
  });
});

describe('a route of signed-in citizens', () => {
  const ask = (headers: Record<string, string>) => app.inject({ method: 'POST', url: '/api/v1/reports/mine', headers });

  it.each([
    ['a stranger', {}, 401, 'citizen.sign-in-required'],
    ['a cookie nobody has', { cookie: 'gopy_citizen=old' }, 401, 'citizen.sign-in-required'],
    ['staff, whose cookie is another', { cookie: 'gopy_session=lan' }, 401, 'citizen.sign-in-required'],
    ['a page of another site', { cookie: 'gopy_citizen=mai', origin: 'https://evil.example' }, 403, 'request.foreign-origin'],
  ])('refuses %s', async (_, headers, status, code) => {
    const answer = await ask(headers);

    expect(answer.statusCode).toBe(status);
    expect(answer.json().code).toBe(code);
  });

  it('knows the number that was proved', async () => {
    expect((await ask({ cookie: 'gopy_citizen=mai' })).json()).toEqual({ phone: '+84900000123' });
  });
});

describe('the boot', () => {
  @Controller('silent')
  class SilentController {
    @Get()
    read() {
      return {};
    }
  }

  @Controller('torn')
  class TornController {
    @Get()
    @OpenToAll()
    @StaffOnly(anyStaff)
    read() {
      return {};
    }
  }

  it.each([
    ['declares nothing', SilentController, 'SilentController.read declares 0'],
    ['declares two things', TornController, 'TornController.read declares 2'],
  ])('is refused when a route %s', async (_, controller, sentence) => {
    await expect(start(controller)).rejects.toThrow(sentence);
  });
});

describe('pages', () => {
  const html = { accept: 'text/html,*/*' };

  it.each([
    ['/', 'portal'],
    ['/b/DN-1234', 'portal'],
    ['/desk', 'desk'],
    ['/desk/tickets/DN-1234', 'desk'],
  ])('opens %s in the %s', async (url, title) => {
    const answer = await app.inject({ url, headers: html });

    expect(answer.statusCode).toBe(200);
    expect(answer.body).toBe(`<title>${title}</title>`);
    expect(answer.headers['cache-control']).toBe('no-cache');
  });

  it('lets browsers keep hashed files for ever, compressed', async () => {
    const answer = await app.inject({ url: '/desk/assets/app-1a2b.js', headers: { 'accept-encoding': 'br' } });

    expect(answer.headers['cache-control']).toContain('immutable');
    expect(answer.headers['content-encoding']).toBe('br');
  });

  it.each(['/assets/gone.js', '/api/v1/nothing', '/..%2f..%2fpackage.json', '/desk/..%2f..%2fpackage.json'])(
    'has no page at %s',
    async (url) => {
      const answer = await app.inject({ url, headers: html });

      expect([403, 404]).toContain(answer.statusCode);
      expect(answer.headers['content-type']).toMatch(/problem\+json/);
    },
  );
});

describe('what watches the city', () => {
  it('lives, but is not ready without its database', async () => {
    expect((await app.inject('/health/live')).statusCode).toBe(200);
    const ready = await app.inject('/health/ready');

    expect(ready.statusCode).toBe(503);
    expect(ready.json()).toEqual({ status: 'not-ready', parts: { database: 'down', redis: 'down' } });
  });

  it('measures by route, not by what was asked', async () => {
    await app.inject('/api/v1/reports/DN-SECRET');
    const figures = (await app.inject('/metrics')).body;

    expect(figures).toContain('route="/api/v1/reports/:code"');
    expect(figures).not.toContain('DN-SECRET');
  });

  it('describes itself in OpenAPI 3.1, with bodies from the schemas', async () => {
    const document = (await app.inject('/api/openapi.json')).json();

    expect(document.openapi).toBe('3.1.0');
    expect(JSON.stringify(document.paths['/api/v1/reports'].post.requestBody)).toContain('"maxLength":20');
    expect((await app.inject('/api/docs')).body).toContain('swagger-ui');
    expect((await app.inject('/api/docs/swagger-ui-bundle.js')).statusCode).toBe(200);
  });
});
