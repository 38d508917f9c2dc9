import { z } from 'zod';

const DEVELOPMENT_SECRET = 'development-only-secret-change-me-now';
const DEFAULT_DEMO_PASSWORD = 'gopy-1022';

/** Every variable the servers read, with its sentence; docker/.env.example is checked against this list. */
export const environmentSchema = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('development').describe('production refuses to start with default secrets'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000).describe('TCP port of the api process'),
  HOST: z.string().default('::').describe('Address to listen on; :: takes IPv6 and IPv4'),
  DATABASE_URL: z.string().regex(/^(mysql|mariadb):\/\//).describe('mysql://user:password@host:port/database of MariaDB 10.11 or newer'),
  REDIS_URL: z.string().regex(/^rediss?:\/\//).describe('redis://host:port/number'),
  REDIS_PREFIX: z.string().regex(/^[a-z0-9-]{1,40}$/).default('gopy').describe('Prefix of all Redis keys and channels, so that cities can share a server'),
  APP_SECRET: z.string().min(32).default(DEVELOPMENT_SECRET).describe('At least 32 characters; signs the private links of citizens'),
  DATA_DIR: z.string().default('.data/files').describe('Folder of the attachments'),
  WEB_DIR: z.string().default('dist').describe('Folder that holds the built portal and desk'),
  CITY_DATA_DIR: z.string().default('libs/departments/data').describe('Folder of the replaceable city data (areas, boundaries, categories)'),
  PUBLIC_URL: z.string().default('').describe('Address that citizens see, for links in messages; empty = as requested'),
  CODE_PREFIX: z.string().regex(/^[A-Z]{2}$/).default('DN').describe('Two letters before each tracking code'),
  MAP_TILES_URL: z.string().default('').describe('Raster tiles of the background map, with {z}/{x}/{y}; empty = ward boundaries alone, which need no network'),
  MAP_ATTRIBUTION: z.string().default('').describe('Whom the background map asks to be named'),
  SMTP_URL: z.string().default('').describe('smtp://user:password@host:port of the mail server; empty = no e-mail notices'),
  MAIL_FROM: z.string().default('Góp Ý 1022 <khong-tra-loi@localhost>').describe('Sender of e-mail notices'),
  SMS_URL: z.string().default('').describe('http://user:password@host:port of the sendsms interface of Kannel; empty = no SMS'),
  SMS_FROM: z.string().default('1022').describe('Sender of text messages'),
  QUIET_HOURS: z.string().regex(/^(\d{1,2}-\d{1,2}|off)$/).default('22-6').describe('Full hours of the night, in which notices by SMS and e-mail wait; off = never'),
  PUSH_PUBLIC_KEY: z.string().default('').describe('VAPID public key for push notices; empty = no push'),
  PUSH_PRIVATE_KEY: z.string().default('').describe('VAPID private key'),
  PUSH_HOSTS: z.string().default('fcm.googleapis.com,updates.push.services.mozilla.com,web.push.apple.com,*.notify.windows.com,*.push.apple.com').describe('Hosts of browser push services that notices may be sent to'),
  DEMO: z.enum(['on', 'off']).default('off').describe('on: seed invented people and tickets; never in production'),
  DEMO_TICKETS: z.enum(['on', 'off']).default('on').describe('off with DEMO=on: the demo accounts without the invented tickets'),
  DEMO_PASSWORD: z.string().min(8).default(DEFAULT_DEMO_PASSWORD).describe('Password of the demo accounts'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info').describe('Least severe log line that is written'),
  TRUSTED_PROXIES: z.string().default('').describe('Comma-separated addresses whose X-Forwarded-For is believed'),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(10).describe('Connections each process may hold for reads and administration'),
  SECURE_COOKIES: z.enum(['on', 'off']).default('off').describe('on behind HTTPS: session cookies get the Secure flag'),
  RATE_LIMITS: z.enum(['on', 'off']).default('on').describe('off only for benchmarks'),
});

export type EnvironmentValues = z.infer<typeof environmentSchema>;

/** The typed configuration; the DI token is the class itself. */
export class Environment {
  constructor(readonly values: EnvironmentValues) {}
}

/** Reads and checks the variables; throws one error that names each wrong one. */
export function readEnvironment(source: NodeJS.ProcessEnv = process.env): Environment {
  const parsed = environmentSchema.safeParse(source);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The environment is not complete:\n  ${wrong.join('\n  ')}`);
  }
  refuseDefaultsInProduction(parsed.data);
  return new Environment(parsed.data);
}

function refuseDefaultsInProduction(values: EnvironmentValues): void {
  if (values.NODE_ENV !== 'production') return;
  if (values.APP_SECRET === DEVELOPMENT_SECRET) throw new Error('APP_SECRET must be set to a secret of your own in production.');
  if (values.DEMO === 'on' && values.DEMO_PASSWORD === DEFAULT_DEMO_PASSWORD) throw new Error('DEMO=on with the default DEMO_PASSWORD is refused in production.');
}
