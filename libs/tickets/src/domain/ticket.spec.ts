import { DomainError, hours } from '@gopy/kernel';
import { aTicket, circumstances, LIGHTING, NOON, staff, WARD } from '../testing/a-ticket.js';
import { allowedActions } from './ticket-policy.js';
import { Ticket } from './ticket.js';

const officer = staff('officer', LIGHTING);
const approver = staff('approver', LIGHTING);
const coordinator = staff('coordinator');
const citizen = { kind: 'citizen' } as const;
const later = (count: number) => circumstances(new Date(NOON.getTime() + hours(count)));

const refusal = (run: () => void): DomainError => {
  try {
    run();
  } catch (error) {
    if (error instanceof DomainError) return error;
  }
  throw new Error('It was not refused');
};

describe('a ticket', () => {
  it('says what may be done instead when a step is not possible', () => {
    const ticket = new Ticket(aTicket('dispatched'));
    expect(refusal(() => ticket.take('submit', { answer: 'x', outcome: 'done' }, officer, circumstances())).params).toMatchObject({ status: 'dispatched', allowedActions: expect.arrayContaining(['accept', 'return']) });
  });

  it('is no business of another department', () => {
    expect(refusal(() => new Ticket(aTicket('dispatched')).take('accept', {}, staff('officer', WARD), circumstances())).code).toBe('ticket.step-not-allowed');
  });

  it('refuses who looked at an older version', () => {
    expect(refusal(() => new Ticket(aTicket('received', { version: 4 })).expectVersion(3)).params).toEqual({ currentVersion: 4, seenVersion: 3 });
  });

  it('promises the first response by accepting, once', () => {
    const ticket = new Ticket(aTicket('dispatched'));
    ticket.take('accept', {}, officer, later(1));
    expect(ticket.state.firstRespondedAt).toEqual(later(1).now);
  });

  it('stands still while the citizen is asked', () => {
    const ticket = new Ticket(aTicket('in_progress'));
    ticket.take('ask', { question: 'Trụ số mấy?' }, officer, later(1));
    ticket.take('supply', { content: 'Trụ số 7' }, citizen, later(6));

    expect(ticket.state).toMatchObject({ pausedMinutes: 300, openQuestion: null, dueAt: new Date(NOON.getTime() + hours(24 + 5)) });
  });

  it('goes back to coordination as "not ours", with the owner that was suggested', () => {
    const ticket = new Ticket(aTicket('in_progress'));
    ticket.take('return', { reasonCode: 'wrong-department', note: 'Của phường', suggestedDepartmentId: WARD }, officer, circumstances());

    expect(ticket.state).toMatchObject({ status: 'received', departmentId: null, returnCount: 1 });
    expect(ticket.events[0]).toMatchObject({ type: 'ticket.returned', departmentId: null, previousDepartmentId: LIGHTING, data: { reasonCode: 'wrong-department', suggestedDepartmentId: WARD } });
  });

  it('sends out only what was submitted, and by other eyes than the author’s', () => {
    const ticket = new Ticket(aTicket('in_progress'));
    ticket.take('submit', { answer: 'Đã thay bóng.', outcome: 'done', internalNote: 'Hết 2 giờ công', attachmentIds: ['5'] }, officer, circumstances());
    expect(allowedActions(approver, ticket.state, circumstances().tree)).toContain('approve');
    const author = { ...approver, id: officer.id };
    expect(refusal(() => ticket.take('approve', {}, author, circumstances())).code).toBe('ticket.author-cannot-approve');

    ticket.take('approve', {}, approver, circumstances());

    expect(ticket.state.answer).toMatchObject({ text: 'Đã thay bóng.', outcome: 'done', attachmentIds: ['5'], departmentId: LIGHTING });
    expect(ticket.claims).toEqual(['5']);
    expect(JSON.stringify(ticket.events[1])).not.toContain('giờ công');
  });

  it('is not submitted while a co-department still works', () => {
    const ticket = new Ticket(aTicket('in_progress'));
    ticket.take('cooperate', { parts: [{ departmentId: WARD, task: 'Dọn cành cây' }] }, officer, circumstances());
    expect(refusal(() => ticket.take('submit', { answer: 'x', outcome: 'done' }, officer, circumstances())).code).toBe('ticket.parts-open');

    ticket.take('complete-part', { result: 'Đã dọn' }, staff('officer', WARD), circumstances());
    ticket.take('submit', { answer: 'x', outcome: 'done' }, officer, circumstances());
    expect(ticket.state.status).toBe('in_review');
  });

  it('keeps a granted due time when it is dispatched again', () => {
    const ticket = new Ticket(aTicket('dispatched'));
    ticket.take('extend', { dueAt: '2026-12-01T10:00:00+07:00', reason: 'Chờ vật tư' }, officer, circumstances());
    ticket.take('grant-extension', {}, coordinator, circumstances());
    ticket.take('dispatch', { departmentId: WARD }, coordinator, circumstances());

    expect(ticket.state).toMatchObject({ dueAt: new Date('2026-12-01T03:00:00Z'), extended: true, departmentId: WARD });
  });

  it('asks for an extension only to a later time', () => {
    expect(refusal(() => new Ticket(aTicket('dispatched')).take('extend', { dueAt: NOON.toISOString(), reason: 'x' }, officer, circumstances())).code).toBe('ticket.extension-not-later');
  });

  it('returns to the same department when the citizen reopens it, with deadlines counted anew', () => {
    const ticket = new Ticket(aTicket('closed', { answeredAt: NOON, closedAt: NOON }));
    ticket.take('reopen', { reason: 'Lại hỏng' }, citizen, later(48));

    expect(ticket.state).toMatchObject({ status: 'dispatched', departmentId: LIGHTING, reopenCount: 1, answer: null, dueAt: new Date(NOON.getTime() + hours(48 + 24)) });
  });

  it('cannot be reopened for ever', () => {
    expect(refusal(() => new Ticket(aTicket('closed')).take('reopen', { reason: 'x' }, citizen, later(31 * 24))).code).toBe('ticket.reopen-window-over');
  });

  it('is rated once', () => {
    const ticket = new Ticket(aTicket('answered'));
    ticket.take('rate', { score: 'satisfied' }, citizen, circumstances());
    expect(refusal(() => ticket.take('rate', { score: 'unsatisfied' }, citizen, circumstances())).code).toBe('ticket.already-rated');
  });

  it('comes back from a merge as it was', () => {
    const ticket = new Ticket(aTicket('in_progress'));
    ticket.take('merge', { intoId: '2', intoCode: 'DN-0000-0001B' }, coordinator, circumstances());
    ticket.take('unmerge', {}, coordinator, circumstances());
    expect(ticket.state).toMatchObject({ status: 'in_progress', mergedIntoId: null });
    expect(refusal(() => ticket.take('merge', { intoId: '1', intoCode: 'DN-0000-0000A' }, coordinator, circumstances())).code).toBe('ticket.merge-into-itself');
  });

  it('is due sooner once it is urgent', () => {
    const ticket = new Ticket(aTicket('received'));
    ticket.take('prioritise', { priority: 'urgent' }, coordinator, circumstances());
    expect(ticket.state.dueAt).toEqual(new Date(NOON.getTime() + hours(8)));
  });
});
