import { areKeys, PushHosts } from './push-hosts.js';

const REAL = new PushHosts('fcm.googleapis.com, *.notify.windows.com', 'nowhere');

describe('an address for push messages', () => {
  it.each(['https://fcm.googleapis.com/fcm/send/abc', 'https://db5p.notify.windows.com/w/?token=x', 'https://FCM.googleapis.com/x'])(
    'is one of a known push service: %s',
    (endpoint) => {
      expect(REAL.allow(endpoint)).toBe(true);
    },
  );

  it.each([
    'http://fcm.googleapis.com/x',
    'https://fcm.googleapis.com:8443/x',
    'https://user:pass@fcm.googleapis.com/x',
    'https://fcm.googleapis.com.evil.example/x',
    'https://evilnotify.windows.com/x',
    'https://169.254.169.254/latest/meta-data',
    'https://localhost/x',
    'http://localhost:8025/x',
    'file:///etc/passwd',
    'nonsense',
  ])('is nothing else: %s', (endpoint) => {
    expect(REAL.allow(endpoint)).toBe(false);
  });

  it('is of this machine only where tests say so', () => {
    expect(new PushHosts('localhost', 'localhost').allow('http://localhost:8025/x')).toBe(true);
    expect(new PushHosts('localhost', 'nowhere').allow('http://localhost:8025/x')).toBe(false);
    expect(new PushHosts('fcm.googleapis.com', 'localhost').allow('http://localhost:8025/x')).toBe(false);
  });
});

describe('the keys of a browser', () => {
  const point = Buffer.concat([Buffer.from([4]), Buffer.alloc(64, 7)]).toString('base64url');

  it('are a point of the curve and sixteen bytes', () => {
    expect(areKeys({ p256dh: point, auth: Buffer.alloc(16).toString('base64url') })).toBe(true);
  });

  it.each([
    [point, 'short'],
    ['AAAA', Buffer.alloc(16).toString('base64url')],
    ['<script>', Buffer.alloc(16).toString('base64url')],
  ])('are nothing else (%#)', (p256dh, auth) => {
    expect(areKeys({ p256dh, auth })).toBe(false);
  });
});
