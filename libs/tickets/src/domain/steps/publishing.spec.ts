import { aTicket, circumstances, LIGHTING, NOON, staff } from '../../testing/a-ticket.js';
import { Ticket } from '../ticket.js';
import type { TicketState } from '../ticket-state.js';
import type { PublishingInputs } from './publishing.js';

type Publishing = PublishingInputs['publish'];
const FACTS: Publishing['facts'] = { restricted: false, person: null, citizenPhotoIds: [], personalData: false };
const box = { x: 0.1, y: 0.1, width: 0.2, height: 0.2 };
const ANSWER: TicketState['answer'] = {
  text: 'Đã thay bóng.',
  outcome: 'done',
  attachmentIds: ['9'],
  departmentId: LIGHTING,
  at: NOON.toISOString(),
};

function publish(ticket: TicketState, input: Partial<Omit<Publishing, 'facts'>> & { facts?: Partial<Publishing['facts']> } = {}): Ticket {
  const published = new Ticket(ticket);
  published.take(
    'publish',
    { content: 'Đèn hỏng.', photos: [], risks: [], ...input, facts: { ...FACTS, ...input.facts } },
    staff('coordinator'),
    circumstances(),
  );
  return published;
}

describe('publishing', () => {
  it('shows the words that staff chose and takes the ticket out of the queue', () => {
    const { state, events } = publish(aTicket('dispatched', { publicationDueAt: NOON }), { address: '', content: 'Đèn ở ••• hỏng.' });

    expect(state).toMatchObject({
      publicationState: 'published',
      publicContent: 'Đèn ở ••• hỏng.',
      publicationDueAt: null,
      publication: { address: null, answer: null, byName: 'The coordinator', at: NOON.toISOString() },
    });
    expect(events).toMatchObject([{ type: 'ticket.published', shownTo: 'public' }]);
  });

  it('never shows matters of a restricted kind, whatever was acknowledged', () => {
    expect(() => publish(aTicket('dispatched'), { facts: { restricted: true }, risks: ['restricted'] })).toThrow('publication.never');
  });

  it('asks for each risk, of the matter as it was told and of the words that will be read', () => {
    const told = aTicket('dispatched', { content: 'Cháu bé bị đánh.' });

    expect(() => publish(told, { risks: ['children'] })).toThrow('publication.risks-not-acknowledged');
    expect(() => publish(aTicket('dispatched'), { content: 'Cháu bé ngã.' })).toThrow('publication.risks-not-acknowledged');
    expect(() => publish(aTicket('dispatched'), { facts: { personalData: true } })).toThrow('publication.risks-not-acknowledged');
    expect(publish(told, { risks: ['children', 'violence'] }).state.publicationState).toBe('published');
  });

  it('takes an answer exactly when there is one', () => {
    expect(() => publish(aTicket('dispatched'), { answer: 'Đã xong.' })).toThrow('request.invalid');
    expect(() => publish(aTicket('answered', { answer: ANSWER }))).toThrow('request.invalid');
    expect(publish(aTicket('answered', { answer: ANSWER }), { answer: 'Đã thay.' }).state.publication?.answer).toBe('Đã thay.');
  });

  it("shows the department's photos, the citizen's only with consent, and nobody else's", () => {
    const answered = aTicket('answered', { answer: ANSWER });
    const facts = { citizenPhotoIds: ['7'] };
    const shown = (photoConsent: boolean, attachmentId: string) =>
      publish({ ...answered, photoConsent }, { answer: 'Xong.', photos: [{ attachmentId, boxes: [box] }], facts });

    expect(shown(false, '9').state.publication?.photos).toEqual([{ attachmentId: '9', boxes: [box] }]);
    expect(shown(true, '7').state.publication?.photos).toEqual([{ attachmentId: '7', boxes: [box] }]);
    expect(() => shown(false, '7')).toThrow('publication.photo-not-allowed');
    expect(() => shown(true, '8')).toThrow('publication.photo-not-allowed');
  });

  it('refuses as long as the citizen is named in the words, the answer or the address', () => {
    const person = { name: 'Trần Thị Mỹ Lệ', phone: '+84905123456', email: null };
    const answered = aTicket('answered', { answer: ANSWER });

    expect(() => publish(aTicket('dispatched'), { content: 'Tôi là Lệ.', facts: { person } })).toThrow('publication.person-still-named');
    expect(() => publish(answered, { answer: 'Cảm ơn bà Mỹ Lệ.', facts: { person } })).toThrow('publication.person-still-named');
    expect(() => publish(aTicket('dispatched'), { address: 'nhà bà Lệ', facts: { person } })).toThrow('publication.person-still-named');
    expect(publish(aTicket('dispatched'), { content: 'Nhà bà ••• tối.', facts: { person } }).state.publicationState).toBe('published');
  });
});

describe('a published report', () => {
  const published = publish(aTicket('answered', { answer: ANSWER }), { answer: 'Đã thay.' }).state;
  const take = (state: TicketState, action: 'reopen' | 'withdraw-publication') => {
    const ticket = new Ticket(state);
    ticket.take(action, { reason: 'Vẫn tối.' }, { kind: 'citizen' }, circumstances());
    return ticket.state;
  };

  it('that is reopened stays on the board without its answer, and comes to the queue again with the next', () => {
    const reopened = take(published, 'reopen');
    expect(reopened).toMatchObject({
      publicationState: 'published',
      publicContent: 'Đèn hỏng.',
      publication: { answer: null },
      publicationDueAt: null,
    });

    const again = new Ticket({
      ...reopened,
      status: 'in_review',
      submitted: { ...ANSWER, answer: 'Xong hẳn.', internalNote: null, byId: '5', byName: 'A' },
    });
    again.take('approve', {}, staff('approver', LIGHTING), circumstances());
    expect(again.state).toMatchObject({ publicationState: 'published', publicationDueAt: NOON, publication: { answer: null } });
  });

  it('that its citizen withdraws twice was withdrawn once', () => {
    expect(() => take(take(published, 'withdraw-publication'), 'withdraw-publication')).toThrow('ticket.step-not-possible');
  });

  it('that its citizen withdraws does not come back into the queue', () => {
    const withdrawn = take(published, 'withdraw-publication');
    expect(withdrawn).toMatchObject({
      publicationState: 'withdrawn',
      publication: { reasonCode: 'citizen-asked', answer: null, photos: [] },
    });

    const again = new Ticket({
      ...withdrawn,
      status: 'in_review',
      submitted: { ...ANSWER, answer: 'Xong.', internalNote: null, byId: '5', byName: 'A' },
    });
    again.take('approve', {}, staff('approver', LIGHTING), circumstances());
    expect(again.state.publicationDueAt).toBeNull();
  });
});
