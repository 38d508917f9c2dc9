import { CreateStaff } from '@gopy/accounts';
import type { LiveChange, WatchReply, WatchRequest } from '@gopy/contracts';
import { cityRows, DatabaseCityStore, DirectorySource, readCityData, SeedCity } from '@gopy/departments';
import { Broadcast, type Connections, openConnections, POSITIONED, PositionEvents, readEnvironment, type Row, type Sql } from '@gopy/platform';
import { OpenTicket, TicketSecrets } from '@gopy/tickets';
import type { Audience, Role } from '@gopy/vocabulary';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { setTimeout as later } from 'node:timers/promises';
import { pino } from 'pino';
import { io, type Socket } from 'socket.io-client';
import { startApi } from '../../apps/api/src/start-api.js';
import { tables } from '../../apps/api/src/tables.js';
import { type FreshDatabase, freshDatabase } from '../support/fresh-database.js';

const PASSWORD = 'chim sẻ trên mái';

/** The network between the relay and the api processes, which may swallow messages. */
class LossyBroadcast extends Broadcast {
  lossy = false;
  /** Positioned rows that no process heard of. */
  swallowed = 0;

  override publish(topic: string, message: unknown): void {
    if (!this.lossy) return super.publish(topic, message);
    if (topic === POSITIONED && Array.isArray(message)) this.swallowed += message.length;
  }
}

export type Said = { readonly code: string; readonly shownTo?: Audience; readonly departmentId?: string | null; readonly previousDepartmentId?: string | null };

/** A city with two api processes and the relay, real servers under them; events are written straight into the stream. */
export class LiveStage {
  readonly versions = new Map<string, number>();
  private readonly sockets: Socket[] = [];
  private readonly cookies = new Map<string, string>();

  private constructor(
    private readonly database: FreshDatabase,
    readonly apis: readonly [NestFastifyApplication, NestFastifyApplication],
    private readonly connections: Connections,
    private readonly network: LossyBroadcast,
    private relay: PositionEvents,
  ) {}

  static async raise(): Promise<LiveStage> {
    const database = await freshDatabase();
    const environment = readEnvironment({ ...database.variables, RATE_LIMITS: 'on', TRUSTED_PROXIES: '127.0.0.1' });
    const connections = await openConnections(environment, tables);
    await new SeedCity(new DatabaseCityStore(connections.dataSource)).run(cityRows(readCityData()));
    const apis = [await startApi(environment), await startApi(environment)] as const;
    for (const api of apis) await api.listen(0, '127.0.0.1');
    const network = new LossyBroadcast(connections.redis, environment);
    const stage = new LiveStage(database, apis, connections, network, relayOn(connections.sql, network));
    await stage.relay.start();
    return stage;
  }

  async strike(): Promise<void> {
    for (const socket of this.sockets) socket.disconnect();
    await this.relay.stop();
    await Promise.all(this.apis.map((api) => api.close()));
    this.network.close();
    await this.connections.close();
    await this.database.drop();
  }

  get sql(): Sql {
    return this.connections.sql;
  }

  /** A parent department, its child, and one that has nothing to do with them. */
  get departments(): { parent: string; child: string; other: string } {
    const { departments } = this.apis[0].get(DirectorySource, { strict: false }).current().contents;
    const child = departments.find(({ parentId }) => parentId !== null);
    const other = departments.find(({ id, parentId }) => parentId === null && id !== child?.parentId);
    if (!child?.parentId || !other) throw new Error('The city has no tree of departments');
    return { parent: child.parentId, child: child.id, other: other.id };
  }

  async openTicket(): Promise<{ code: string; secret: string }> {
    const [api] = this.apis;
    const ticket = await api.get(OpenTicket, { strict: false }).run({ ...REPORT }, { kind: 'citizen' });
    this.versions.set(ticket.state.code, ticket.state.version);
    return { code: ticket.state.code, secret: api.get(TicketSecrets, { strict: false }).of(ticket.state.code) };
  }

  /** Writes events as the ticket store does: row and event in one transaction. */
  async happen(events: readonly Said[]): Promise<void> {
    await this.sql.transaction(async (tx) => {
      for (const { code, shownTo = 'public', departmentId = null, previousDepartmentId = null } of events) {
        const version = (this.versions.get(code) ?? 0) + 1;
        this.versions.set(code, version);
        await tx.write('UPDATE ticket SET version = ?, department_id = ? WHERE code = ?', [version, departmentId, code]);
        await tx.write(
          `INSERT INTO ticket_event (ticket_id, code, type, version, at, shown_to, words_to, actor_kind, department_id, previous_department_id, data)
           SELECT id, code, 'ticket.noted', ?, UTC_TIMESTAMP(3), ?, 'staff', 'clock', ?, ?, '{}' FROM ticket WHERE code = ?`,
          [version, shownTo, departmentId, previousDepartmentId, code],
        );
      }
    });
  }

  /** These happen and get their positions, and no process is told. */
  async happenUnheard(events: readonly Said[]): Promise<void> {
    await this.positioned();
    this.network.swallowed = 0;
    this.network.lossy = true;
    await this.happen(events);
    await until(() => this.network.swallowed >= events.length);
    this.network.lossy = false;
  }

  async positioned(): Promise<string> {
    for (;;) {
      const [row] = await this.sql.rows<Row>('SELECT MAX(position) AS last, SUM(position IS NULL) AS waiting FROM ticket_event');
      if (Number(row?.['waiting'] ?? 0) === 0) return String(row?.['last'] ?? 0);
      await later(5);
    }
  }

  async staff(role: Role, departmentId: string | null = null): Promise<string> {
    const username = `${role}-${departmentId ?? 'city'}`;
    const [api] = this.apis;
    await api.get(CreateStaff, { strict: false }).run({ username, name: username, role, departmentId, password: PASSWORD });
    const known = this.cookies.get(username);
    if (known) return known;
    const answer = await api.inject({ method: 'POST', url: '/api/v1/session', payload: { username, password: PASSWORD } });
    const cookie = `gopy_session=${answer.cookies[0]?.value}`;
    this.cookies.set(username, cookie);
    return cookie;
  }

  socket(namespace: 'citizen' | 'desk', options: { on?: 0 | 1; headers?: Record<string, string> } = {}): Socket {
    const { port } = addressOf(this.apis[options.on ?? 0]);
    const socket = io(`http://127.0.0.1:${port}/${namespace}`, { transports: ['websocket'], forceNew: true, reconnection: false, extraHeaders: options.headers });
    this.sockets.push(socket);
    return socket;
  }

  async connected(namespace: 'citizen' | 'desk', options: { on?: 0 | 1; headers?: Record<string, string> } = {}): Promise<Socket> {
    const socket = this.socket(namespace, options);
    await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('connect_error', reject));
    return socket;
  }
}

export const watch = (socket: Socket, request: WatchRequest): Promise<WatchReply> => socket.timeout(5000).emitWithAck('watch', request);

export function changesTo(socket: Socket): LiveChange[] {
  const heard: LiveChange[] = [];
  socket.on('changed', (change: LiveChange) => heard.push(change));
  return heard;
}

export async function until(holds: () => boolean | Promise<boolean>, patience = 8000): Promise<boolean> {
  for (const end = Date.now() + patience; Date.now() < end; await later(10)) if (await holds()) return true;
  return false;
}

const relayOn = (sql: Sql, network: Broadcast): PositionEvents => new PositionEvents(sql, network, pino({ level: 'silent' }), () => undefined);

function addressOf(api: NestFastifyApplication): { port: number } {
  const address: unknown = api.getHttpServer().address();
  if (typeof address === 'object' && address && 'port' in address && typeof address.port === 'number') return { port: address.port };
  throw new Error('The api does not listen');
}

const REPORT = {
  channel: 'portal',
  content: 'Đèn đường trước nhà số 12 không sáng.',
  language: 'vi',
  anonymous: true,
  priority: 'normal',
  categoryId: null,
  areaCode: null,
  address: null,
  lat: null,
  lon: null,
  outsideCity: false,
  contact: null,
  attachmentIds: [],
  idempotencyKey: null,
} as const;
