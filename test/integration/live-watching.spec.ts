import type { PresenceChange } from '@gopy/contracts';
import { changesTo, LiveStage, until, watch } from './live-stage.js';

let stage: LiveStage;
let ticket: { code: string; secret: string };

beforeAll(async () => {
  stage = await LiveStage.raise();
  ticket = await stage.openTicket();
}, 60_000);
afterAll(() => stage?.strike());

const refusalOf = async (watching: ReturnType<typeof watch>): Promise<string | undefined> => {
  const reply = await watching;
  return reply.ok ? undefined : reply.problem.code;
};
const desk = async (role: Parameters<LiveStage['staff']>[0], departmentId: string | null = null, on: 0 | 1 = 0) =>
  stage.connected('desk', { on, headers: { cookie: await stage.staff(role, departmentId) } });

describe('a citizen who watches', () => {
  it('hears within a moment what is public, and nothing of what staff keep among themselves', async () => {
    const socket = await stage.connected('citizen');
    const heard = changesTo(socket);
    const reply = await watch(socket, { topic: 'ticket', id: ticket.code.toLowerCase() });

    await stage.happen([{ code: ticket.code, shownTo: 'staff' }, { code: ticket.code, shownTo: 'citizen' }, { code: ticket.code }]);

    expect(reply).toMatchObject({ ok: true, missed: [] });
    expect(await until(() => heard.length > 0)).toBe(true);
    expect(heard).toEqual([{ position: expect.any(String), topic: 'ticket', id: ticket.code, version: stage.versions.get(ticket.code), at: expect.any(String) }]);
  });

  it('hears with the secret of what only its holder may read', async () => {
    const socket = await stage.connected('citizen', { on: 1 });
    const heard = changesTo(socket);
    await watch(socket, { topic: 'ticket', id: ticket.code, secret: ticket.secret });

    await stage.happen([{ code: ticket.code, shownTo: 'staff' }, { code: ticket.code, shownTo: 'citizen' }, { code: ticket.code }]);

    expect(await until(() => heard.length === 2)).toBe(true);
  });

  it('gets the same answer for a wrong code and a wrong secret, and cannot watch what staff watch', async () => {
    const socket = await stage.connected('citizen');

    expect(await refusalOf(watch(socket, { topic: 'ticket', id: 'DN-0000-00000' }))).toBe('ticket.not-found');
    expect(await refusalOf(watch(socket, { topic: 'ticket', id: ticket.code, secret: 'guess' }))).toBe('ticket.not-found');
    expect(await refusalOf(watch(socket, { topic: 'desk', id: 'city' }))).toBe('permission.denied');
  });

  it('is told when the private link has expired', async () => {
    const old = await stage.openTicket();
    await stage.sql.write('UPDATE ticket SET secret_expires_at = ? WHERE code = ?', [new Date(0), old.code]);
    const socket = await stage.connected('citizen');

    expect(await refusalOf(watch(socket, { topic: 'ticket', id: old.code, secret: old.secret }))).toBe('ticket.secret-expired');
  });

  it('gets a refusal, in their language, for what is no request at all', async () => {
    const socket = await stage.connected('citizen', { headers: { 'accept-language': 'en' } });
    for (const payload of [undefined, null, 7, 'ticket', [], { topic: 'wallboard', id: '1' }, { topic: 'ticket', id: ticket.code, since: '-1' }]) {
      const reply: unknown = await socket.timeout(5000).emitWithAck('watch', payload);

      expect(reply).toEqual({ ok: false, problem: { code: 'request.invalid', detail: expect.stringContaining('check') } });
    }
    socket.emit('watch', { topic: 'ticket' });
    socket.emit('unwatch', 'nonsense');

    expect(await watch(socket, { topic: 'ticket', id: ticket.code })).toMatchObject({ ok: true });
  });

  it('cannot watch without end', async () => {
    const socket = await stage.connected('citizen');
    const tickets = await Promise.all(Array.from({ length: 51 }, () => stage.openTicket()));
    const replies = await Promise.all(tickets.map(({ code }) => refusalOf(watch(socket, { topic: 'ticket', id: code }))));

    expect(replies.filter((code) => code === 'request.too-many')).toHaveLength(1);
  });

  it('hears no more of what is no longer watched, even when that was said before the answer came', async () => {
    const socket = await stage.connected('citizen');
    const heard = changesTo(socket);
    const asked = watch(socket, { topic: 'ticket', id: ticket.code });
    socket.emit('unwatch', { topic: 'ticket', id: ticket.code });
    await asked;
    const bystander = await stage.connected('citizen');
    const heardBeside = changesTo(bystander);
    await watch(bystander, { topic: 'ticket', id: ticket.code });

    await stage.happen([{ code: ticket.code }]);

    expect(await until(() => heardBeside.length === 1)).toBe(true);
    expect(heard).toEqual([]);
  });

  it('has to wait after too many guesses, wherever the proxy says they come from', async () => {
    const guesser = await stage.connected('citizen', { headers: { 'x-forwarded-for': '198.51.100.9' } });
    const neighbour = await stage.connected('citizen', { headers: { 'x-forwarded-for': '198.51.100.10' } });
    const codes = [];
    for (let guess = 0; guess < 25; guess++) codes.push(await refusalOf(watch(guesser, { topic: 'ticket', id: `DN-0000-000${guess}` })));

    expect(codes.at(-1)).toBe('request.too-many');
    expect(await refusalOf(watch(neighbour, { topic: 'ticket', id: ticket.code }))).toBeUndefined();
  });

  it('is not let in when too many came from the same address within a minute', async () => {
    const headers = { 'x-forwarded-for': '198.51.100.11' };
    const knocked = [];
    for (let round = 0; round < 13; round++) knocked.push(...(await Promise.allSettled(Array.from({ length: 50 }, () => stage.connected('citizen', { headers })))));

    expect(knocked.filter(({ status }) => status === 'fulfilled')).toHaveLength(600);
    await expect(stage.connected('citizen', { headers: { 'x-forwarded-for': '198.51.100.12' } })).resolves.toBeDefined();
  }, 60_000);
});

describe('staff who watch', () => {
  it('need a session, from our own pages', async () => {
    const cookie = await stage.staff('coordinator');

    await expect(stage.connected('desk')).rejects.toMatchObject({ data: { code: 'session.required' } });
    await expect(stage.connected('desk', { headers: { cookie: 'gopy_session=guess' } })).rejects.toMatchObject({ data: { code: 'session.required' } });
    await expect(stage.connected('desk', { headers: { cookie, origin: 'https://elsewhere.example' } })).rejects.toMatchObject({ data: { code: 'request.foreign-origin' } });
  });

  it('hear of their own inbox and those below it, when a ticket comes and when it leaves', async () => {
    const { parent, child, other } = stage.departments;
    const [own, foreign] = [await desk('officer', parent), await desk('officer', other, 1)];
    const [heard, heardElsewhere] = [changesTo(own), changesTo(foreign)];
    await watch(own, { topic: 'inbox', id: parent });
    await watch(foreign, { topic: 'inbox', id: other });

    await stage.happen([{ code: ticket.code, departmentId: child }]);
    await stage.happen([{ code: ticket.code, departmentId: other, previousDepartmentId: child }]);
    await stage.happen([{ code: ticket.code, departmentId: other }]);

    expect(await until(() => heard.length === 2 && heardElsewhere.length === 2)).toBe(true);
    expect([...heard, ...heardElsewhere].every(({ topic, id }) => topic === 'inbox' && id === ticket.code)).toBe(true);
  });

  it('are refused what they may not read', async () => {
    const { parent, other } = stage.departments;
    const officer = await desk('officer', other);
    const coordinator = await desk('coordinator');
    const hidden = await stage.openTicket();

    expect(await refusalOf(watch(officer, { topic: 'inbox', id: parent }))).toBe('permission.denied');
    expect(await refusalOf(watch(officer, { topic: 'queue', id: 'city' }))).toBe('permission.denied');
    expect(await refusalOf(watch(officer, { topic: 'desk', id: 'city' }))).toBe('permission.denied');
    expect(await refusalOf(watch(officer, { topic: 'ticket', id: hidden.code }))).toBe('ticket.not-found');
    expect(await refusalOf(watch(coordinator, { topic: 'ticket', id: hidden.code }))).toBeUndefined();
    expect(await refusalOf(watch(coordinator, { topic: 'inbox', id: '999999' }))).toBe('department.unknown');
  });

  it('are cut off within seconds of the end of their session', async () => {
    const socket = await desk('leader');
    const cut = new Promise<string>((resolve) => socket.once('disconnect', resolve));

    const ended = await stage.apis[0].inject({ method: 'DELETE', url: '/api/v1/session', headers: { cookie: await stage.staff('leader') } });

    expect(ended.statusCode).toBe(204);
    await expect(cut).resolves.toBe('transport close');
  });

  it('are cut off even when the nudge is lost', async () => {
    const socket = await desk('admin', null, 1);
    const cut = new Promise<string>((resolve) => socket.once('disconnect', resolve));

    await stage.sql.write("UPDATE staff_session s JOIN staff p ON p.id = s.staff_id SET s.revoked_at = UTC_TIMESTAMP(3) WHERE p.role = 'admin'");

    await expect(cut).resolves.toBe('transport close');
  }, 30_000);

  it('see who else looks at a ticket or replies, through another process too, until they leave', async () => {
    const first = await desk('coordinator', null, 0);
    const second = await desk('operator', null, 1);
    const seen: PresenceChange[] = [];
    first.on('presence', (change: PresenceChange) => seen.push(change));
    await watch(first, { topic: 'ticket', id: ticket.code });

    first.emit('presence', { code: ticket.code, state: 'viewing' });
    second.emit('presence', { code: ticket.code, state: 'replying' });
    expect(await until(() => seen.at(-1)?.people.length === 1)).toBe(true);
    expect(seen.at(-1)).toEqual({ code: ticket.code, people: [{ name: 'operator-city', state: 'replying' }] });

    second.disconnect();
    expect(await until(() => seen.at(-1)?.people.length === 0)).toBe(true);
  });

  it('cannot show themselves at a ticket that they may not read', async () => {
    const hidden = await stage.openTicket();
    const coordinator = await desk('coordinator');
    const seen: PresenceChange[] = [];
    coordinator.on('presence', (change: PresenceChange) => seen.push(change));
    await watch(coordinator, { topic: 'ticket', id: hidden.code });
    const [stranger, operator] = [await desk('officer', stage.departments.other), await desk('operator')];

    stranger.emit('presence', { code: hidden.code, state: 'viewing' });
    await watch(stranger, { topic: 'ticket', id: hidden.code });
    operator.emit('presence', { code: hidden.code, state: 'viewing' });

    expect(await until(() => seen.length > 0)).toBe(true);
    expect(seen.flatMap(({ people }) => people.map(({ name }) => name))).toEqual(['operator-city']);
  });
});
