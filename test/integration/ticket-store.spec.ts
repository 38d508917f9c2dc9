import { createHash, randomBytes } from 'node:crypto';
import { type Row, Sql } from '@gopy/platform';
import { DuplicateOpening, Ticket } from '@gopy/tickets';
import { aTicket, circumstances, LIGHTING, staff } from '../../libs/tickets/src/testing/a-ticket.js';
import { MysqlTicketStore } from '../../libs/tickets/src/storage/mysql-ticket-store.js';
import { type FreshDatabase, freshDatabase } from '../support/fresh-database.js';

const hex = (text: string): string => createHash('sha256').update(text).digest('hex');
let database: FreshDatabase;
let sql: Sql;
let store: MysqlTicketStore;
let commits = 0;

beforeAll(async () => {
  database = await freshDatabase();
  sql = new Sql(database.url, 8);
  store = new MysqlTicketStore(sql, () => commits++);
});

afterAll(async () => {
  await sql.close();
  await database.drop();
});

const count = async (table: string, condition = 'TRUE'): Promise<number> => Number((await sql.rows<Row>(`SELECT COUNT(*) AS total FROM ${table} WHERE ${condition}`))[0]?.['total']);

let drawn = 100;
function opening(other: { key?: string; photos?: string[]; phone?: string } = {}) {
  const id = String(++drawn);
  const row = aTicket('received', { id, code: `DN-${randomBytes(4).toString('hex')}`, idempotencyKey: other.key === undefined ? null : hex(other.key), citizenId: other.phone ? `9${id}` : null });
  const contact = other.phone ? { name: null, phone: other.phone, email: null } : null;
  return { ticket: Ticket.opened(row, { kind: 'citizen' }, { attachmentIds: other.photos }), contact };
}

async function aPhoto(): Promise<string> {
  const id = String(randomBytes(4).readUInt32BE() + 1);
  await sql.write('INSERT INTO attachment (id, uploaded_at, width, height, bytes, sha256) VALUES (?, NOW(3), 1, 1, 1, ?)', [id, Buffer.alloc(32)]);
  return id;
}

describe('the store of tickets', () => {
  it('gives back a ticket as it was put in, with its citizen and its event', async () => {
    const { ticket, contact } = opening({ phone: '+84900000123' });
    await store.open({ ticket, contact });

    expect((await store.findByCode(ticket.state.code))?.state).toEqual(ticket.state);
    expect(await count('citizen', `id = ${ticket.state.citizenId} AND phone_tail = '0123'`)).toBe(1);
    expect(await count('ticket_event', `ticket_id = ${ticket.state.id} AND type = 'ticket.opened' AND position IS NULL`)).toBe(1);
  });

  it('opens many at once in few transactions', async () => {
    commits = 0;
    const openings = Array.from({ length: 200 }, () => opening());
    await Promise.all(openings.map((one) => store.open(one)));

    expect(await count('ticket', `id IN (${openings.map(({ ticket }) => ticket.state.id).join()})`)).toBe(200);
    expect(commits).toBeLessThan(20);
  });

  it('makes one ticket of one key, within a group and after it', async () => {
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => store.open(opening({ key: 'twice' }))));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(store.open(opening({ key: 'twice' }))).rejects.toBeInstanceOf(DuplicateOpening);
    expect(await count('ticket', `idempotency_key = UNHEX('${hex('twice')}')`)).toBe(1);
  });

  it('lets a row that the database refuses fail alone', async () => {
    const taken = opening();
    await store.open(taken);
    const clash = opening();
    const clashing = { ...clash, ticket: Ticket.opened({ ...clash.ticket.state, code: taken.ticket.state.code }, { kind: 'citizen' }, {}) };

    const outcomes = await Promise.allSettled([store.open(opening()), store.open(clashing), store.open(opening())]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('gives a photo to one ticket only, and leaves the others of the group in peace', async () => {
    const photo = await aPhoto();
    const outcomes = await Promise.allSettled([store.open(opening({ photos: [photo] })), store.open(opening({ photos: [photo] })), store.open(opening({ photos: ['404'] })), store.open(opening())]);

    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
    expect(await count('attachment', `id = ${photo} AND ticket_id IS NOT NULL`)).toBe(1);
  });

  it('follows up changes of one ticket in one group, each on what the former left', async () => {
    const { ticket } = opening();
    await store.open({ ticket, contact: null });
    const note = (content: string) => store.change(ticket.state.code, (one) => one.take('note', { content }, staff('coordinator'), circumstances()));
    const changed = await Promise.all(Array.from({ length: 20 }, (_, at) => note(`Ghi chú ${at}`)));

    expect(changed.map(({ state }) => state.version)).toEqual(Array.from({ length: 20 }, (_, at) => at + 2));
    expect((await store.find(ticket.state.id))?.state.version).toBe(21);
    expect(await count('ticket_event', `ticket_id = ${ticket.state.id}`)).toBe(21);
  });

  it('writes nothing for a change that refuses, and saves its neighbours', async () => {
    const [first, second] = [opening(), opening()];
    await Promise.all([store.open(first), store.open(second)]);
    const dispatch = (one: Ticket) => one.take('dispatch', { departmentId: LIGHTING }, staff('coordinator'), circumstances());
    const outcomes = await Promise.allSettled([
      store.change(first.ticket.state.id, (one) => one.take('accept', {}, staff('officer', LIGHTING), circumstances())),
      store.change(second.ticket.state.id, dispatch),
      store.change('404404', dispatch),
    ]);

    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected']);
    expect((await store.find(first.ticket.state.id))?.state).toEqual(first.ticket.state);
    expect((await store.find(second.ticket.state.id))?.state).toMatchObject({ status: 'dispatched', departmentId: LIGHTING, version: 2 });
  });

  it('refuses a change with a photo that is not free, whole', async () => {
    const { ticket } = opening();
    await store.open({ ticket, contact: null });
    const attach = store.change(ticket.state.code, (one) => one.take('attach', { attachmentIds: ['404'] }, { kind: 'citizen' }, circumstances()));

    await expect(attach).rejects.toThrow('attachment.unknown');
    expect((await store.find(ticket.state.id))?.state).toEqual(ticket.state);
  });

  it('makes a change once for one key, however often it is sent', async () => {
    const { ticket } = opening();
    await store.open({ ticket, contact: null });
    const write = () => store.change(ticket.state.code, (one) => one.take('message', { content: 'Xin hỏi' }, { kind: 'citizen' }, circumstances()), hex('message-1'));
    const [first] = await Promise.all([write(), write()]);
    const again = await write();

    expect([first?.state.version, again.state.version]).toEqual([2, 2]);
    expect(await count('ticket_event', `ticket_id = ${ticket.state.id} AND type = 'ticket.messaged'`)).toBe(1);
  });

  it('keeps two stores apart on one ticket: nobody’s change is lost', async () => {
    const { ticket } = opening();
    await store.open({ ticket, contact: null });
    const other = new MysqlTicketStore(sql, () => undefined);
    const note = (from: MysqlTicketStore) => from.change(ticket.state.code, (one) => one.take('note', { content: 'x' }, staff('coordinator'), circumstances()));
    await Promise.all(Array.from({ length: 30 }, (_, at) => note(at % 2 ? store : other)));

    expect((await store.find(ticket.state.id))?.state.version).toBe(31);
  });
});
