import { type Address, addressHint, liveKeyOf, needsConfirmation } from './subscription.js';

const EMAIL: Address = { medium: 'email', email: 'tuan@example.vn' };
const SMS: Address = { medium: 'sms', phone: '+84905123456' };
const PUSH: Address = { medium: 'push', endpoint: 'https://fcm.googleapis.com/fcm/send/abc', keys: { p256dh: 'x', auth: 'y' } };

it('shows of an address only what its owner recognises', () => {
  expect([EMAIL, SMS, PUSH].map(addressHint)).toEqual(['t…@example.vn', '… 456', 'fcm.googleapis.com']);
});

it('asks back whatever somebody typed, but not a browser nor the number that came with the report', () => {
  expect([needsConfirmation(EMAIL, null), needsConfirmation(SMS, null), needsConfirmation(SMS, '+84905999999')]).toEqual([
    true,
    true,
    true,
  ]);
  expect([needsConfirmation(PUSH, null), needsConfirmation(SMS, '+84905123456')]).toEqual([false, false]);
});

it('tells subscriptions apart by what and where, not by the keys of the day', () => {
  const ticket = { kind: 'ticket', code: 'DN-1' } as const;
  expect(liveKeyOf(ticket, PUSH)).toEqual(liveKeyOf(ticket, { ...PUSH, keys: { p256dh: 'new', auth: 'new' } }));
  expect(liveKeyOf({ kind: 'area', areaCode: '20242', categoryId: null }, PUSH)).not.toEqual(
    liveKeyOf({ kind: 'area', areaCode: '20242', categoryId: '7' }, PUSH),
  );
});
