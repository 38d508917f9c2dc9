import { days } from '@gopy/kernel';
import { beginFulfilling, type DataRequest, extended, fulfilled, isOverdue, refused, started } from './data-request.js';

const monday = new Date('2026-11-23T02:00:00Z');
const request: DataRequest = {
  id: '1',
  kind: 'erasure',
  state: 'received',
  receivedAt: monday,
  answerDueAt: new Date(monday.getTime() + days(2)),
  doneDueAt: new Date(monday.getTime() + days(15)),
  extended: false,
  note: 'Xin xóa giúp',
  reason: null,
  settledAt: null,
  ticketId: null,
  ticketCode: null,
  phone: '+84905123456',
  phoneHash: Buffer.alloc(32),
  phoneHint: '••• 456',
  fulfillingSince: null,
};
const later = (count: number) => new Date(monday.getTime() + days(count));

describe('a request about one’s own data', () => {
  it('is overdue without a first answer after two days, without an end after fifteen', () => {
    expect(isOverdue(request, later(2))).toBe(false);
    expect(isOverdue(request, later(2.1))).toBe(true);
    expect(isOverdue(started(request), later(14))).toBe(false);
    expect(isOverdue(started(request), later(15.1))).toBe(true);
    expect(isOverdue(refused(request, 'Không phải của người gửi', later(1)), later(99))).toBe(false);
  });

  it('is extended once, by fifteen days, with a reason', () => {
    const longer = extended(request, 'Chờ đơn vị vận hành');

    expect(longer).toMatchObject({ state: 'in_progress', extended: true, reason: 'Chờ đơn vị vận hành', doneDueAt: later(30) });
    expect(() => extended(longer, 'Thêm nữa')).toThrow('data-request.step-not-possible');
    expect(() => extended(request, undefined)).toThrow('request.invalid');
  });

  it('is not refused without a reason', () => {
    expect(() => refused(request, '', monday)).toThrow('request.invalid');
  });

  it('knows no way back once fulfilling began', () => {
    const begun = beginFulfilling(request, undefined, monday);

    for (const step of [
      () => beginFulfilling(begun, undefined, monday),
      () => refused(begun, 'Thôi', monday),
      () => extended(begun, 'Chờ'),
      () => started(begun),
    ])
      expect(step).toThrow('data-request.step-not-possible');
  });

  it('keeps no number once its owner is erased', () => {
    expect(fulfilled(beginFulfilling(request, undefined, monday), later(1))).toMatchObject({
      state: 'fulfilled',
      phone: null,
      note: null,
      settledAt: later(1),
    });
    expect(fulfilled({ ...request, kind: 'access' }, later(1))).toMatchObject({ phone: '+84905123456' });
  });

  it('is fulfilled once, whoever comes later', () => {
    const done = fulfilled(beginFulfilling(request, undefined, monday), later(1));

    expect(fulfilled(done, later(2))).toBe(done);
  });
});
