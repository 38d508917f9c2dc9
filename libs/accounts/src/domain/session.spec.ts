import { hours, minutes } from '@gopy/kernel';
import { isAlive, type Session, SESSION_LIFETIME, shouldBeMarkedSeen } from './session.js';
import { mayEditRoutingRules, mayRevokeSession } from './staff-policy.js';
import { readUsername } from './staff.js';

const morning = new Date('2026-11-23T00:30:00Z');
const after = (span: number) => new Date(morning.getTime() + span);
const session: Session = {
  id: '1',
  staffId: '7',
  tokenHash: Buffer.alloc(32),
  createdAt: morning,
  lastSeenAt: morning,
  expiresAt: after(SESSION_LIFETIME),
  revokedAt: null,
  address: '::1',
  userAgent: '',
};

describe('a session', () => {
  it.each([
    ['lives at once', session, 0, true],
    ['lives just under two idle hours', session, hours(2) - 1, true],
    ['ends after two idle hours', session, hours(2), false],
    ['lives all day for somebody at work', { ...session, lastSeenAt: after(hours(11)) }, hours(12) - 1, true],
    ['ends after twelve hours even in use', { ...session, lastSeenAt: after(hours(12) - 1) }, hours(12), false],
    ['ends when it is revoked', { ...session, revokedAt: morning }, 1, false],
  ])('%s', (_, of, span, alive) => {
    expect(isAlive(of, after(span))).toBe(alive);
  });

  it('is marked as seen once a minute', () => {
    expect(shouldBeMarkedSeen(session, after(minutes(1) - 1))).toBe(false);
    expect(shouldBeMarkedSeen(session, after(minutes(1)))).toBe(true);
  });
});

describe('a user name', () => {
  it.each([
    [' Lan.Nguyen ', 'lan.nguyen'],
    ['so-xay-dung_2', 'so-xay-dung_2'],
    ['lan nguyễn', null],
    ["x' OR '1'='1", null],
    ['', null],
    ['.hidden', null],
    ['a'.repeat(101), null],
  ])('typed as %p is kept as %p', (typed, kept) => {
    expect(readUsername(typed)).toBe(kept);
  });
});

describe('staff', () => {
  const officer = { kind: 'staff', id: '7', name: 'Lan', username: 'lan', role: 'officer', departmentId: '3', sessionId: '1' } as const;
  const admin = { ...officer, id: '8', role: 'admin' } as const;

  it('end their own sessions, and admins anybody’s', () => {
    expect(mayRevokeSession(officer, { staffId: '7' })).toBe(true);
    expect(mayRevokeSession(officer, { staffId: '8' })).toBe(false);
    expect(mayRevokeSession(admin, { staffId: '7' })).toBe(true);
  });

  it('leave the routing rules to admins', () => {
    expect([officer, { ...officer, role: 'leader' } as const, admin].map(mayEditRoutingRules)).toEqual([false, false, true]);
  });
});
