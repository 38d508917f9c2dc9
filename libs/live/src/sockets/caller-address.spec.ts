import { readEnvironment } from '@gopy/platform';
import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { CallerAddress } from './caller-address.js';

function handshake(peer: string, forwardedFor?: string): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, 'remoteAddress', { value: peer });
  const request = new IncomingMessage(socket);
  if (forwardedFor) request.headers['x-forwarded-for'] = forwardedFor;
  return request;
}
const behind = (TRUSTED_PROXIES: string) => new CallerAddress(readEnvironment({ DATABASE_URL: 'mysql://a@b/c', REDIS_URL: 'redis://b', TRUSTED_PROXIES }));

describe('where a handshake came from', () => {
  it('is the other end of the connection, whatever the caller claims', () => {
    expect(behind('').of(handshake('203.0.113.5', '198.51.100.1'))).toBe('203.0.113.5');
    expect(behind('10.0.0.0/8').of(handshake('203.0.113.5', '198.51.100.1'))).toBe('203.0.113.5');
  });

  it('is what the trusted proxies say', () => {
    expect(behind('10.0.0.0/8, 127.0.0.1').of(handshake('10.1.2.3', '6.6.6.6, 198.51.100.1, 127.0.0.1'))).toBe('198.51.100.1');
  });
});
