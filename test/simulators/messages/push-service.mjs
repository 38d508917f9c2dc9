import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto';

/** A browser vendor's push service together with its browsers: it checks the city's signature (RFC 8292), and each device reads what was written for it alone (RFC 8188, 8291). */
export class PushService {
  #devices = new Map();

  constructor(inbox, behaviour) {
    this.inbox = inbox;
    this.behaviour = behaviour;
  }

  /** A new browser that lets the city push to it. */
  device(origin) {
    const id = randomBytes(12).toString('base64url');
    const keys = createECDH('prime256v1');
    keys.generateKeys();
    const auth = randomBytes(16);
    this.#devices.set(id, { keys, auth });
    return { endpoint: `${origin}/push/${id}`, keys: { p256dh: keys.getPublicKey('base64url'), auth: auth.toString('base64url') } };
  }

  async receive(request, body, response) {
    const id = request.url.slice('/push/'.length);
    const device = this.#devices.get(id);
    const answer = (status, headers = {}) => void response.writeHead(status, headers).end();
    if (!device) return answer(404);
    if (!isSigned(request.headers.authorization ?? '')) return answer(403);
    if (request.headers.ttl === undefined || request.headers['content-encoding'] !== 'aes128gcm') return answer(400);
    const mode = await this.behaviour.next('push');
    const refusal = { refuse: 400, gone: 410, unavailable: 503, 'rate-limit': 429 }[mode];
    if (refusal !== undefined) return answer(refusal, mode === 'rate-limit' ? { 'retry-after': '1' } : {});
    const { ttl, urgency, topic } = request.headers;
    this.inbox.add({ medium: 'push', to: id, ttl: Number(ttl), urgency, topic, ...JSON.parse(decrypted(body, device)) });
    if (mode === 'drop') return void request.socket.destroy();
    if (mode !== 'hang') answer(201, { location: `/m/${randomBytes(6).toString('hex')}` });
  }
}

function isSigned(authorization) {
  const [, token = '', key = ''] = /^vapid t=([\w.-]+), ?k=([\w-]+)$/.exec(authorization) ?? [];
  const [header, claims, signature] = token.split('.');
  if (!signature) return false;
  const point = Buffer.from(key, 'base64url');
  const publicKey = createPublicKey({
    format: 'jwk',
    key: { kty: 'EC', crv: 'P-256', x: point.subarray(1, 33).toString('base64url'), y: point.subarray(33).toString('base64url') },
  });
  const { exp, aud, sub } = JSON.parse(Buffer.from(claims, 'base64url').toString());
  const isOurs = exp > Date.now() / 1000 && exp < Date.now() / 1000 + 86_400 && aud.startsWith('http') && /^(mailto:|https:)/.test(sub);
  return (
    isOurs &&
    verify('sha256', Buffer.from(`${header}.${claims}`), { key: publicKey, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url'))
  );
}

function decrypted(body, { keys, auth }) {
  const salt = body.subarray(0, 16);
  const sender = body.subarray(21, 21 + body[20]);
  const sealed = body.subarray(21 + body[20]);
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), keys.getPublicKey(), sender]);
  const secret = Buffer.from(hkdfSync('sha256', keys.computeSecret(sender), auth, info, 32));
  const key = Buffer.from(hkdfSync('sha256', secret, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16));
  const nonce = Buffer.from(hkdfSync('sha256', secret, salt, Buffer.from('Content-Encoding: nonce\0'), 12));
  const cipher = createDecipheriv('aes-128-gcm', key, nonce).setAuthTag(sealed.subarray(-16));
  const opened = Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()]);
  return opened.subarray(0, opened.lastIndexOf(2)).toString('utf8');
}
