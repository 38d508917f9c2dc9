import { Agent as PlainAgent } from 'node:http';
import { Agent as TlsAgent } from 'node:https';
import { Clock, DomainError, seconds } from '@gopy/kernel';
import { Environment } from '@gopy/platform';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import webPush from 'web-push';
import type { DeliveryResult } from '../domain/delivery-result.js';
import { areKeys, PushHosts } from '../domain/push-hosts.js';
import { type PushMessage, PushSender, type PushTarget } from '../domain/push-sender.js';
import { exchange, type Heard, retryAfterOf } from './exchange.js';
import { type Vapid, VapidSignatures } from './vapid-signatures.js';

const SOCKETS = { keepAlive: true, maxSockets: 16, timeout: seconds(30) };

/** Web Push (RFC 8030, 8291, 8292): web-push encrypts and signs, the exchange is ours, without redirects. */
@Injectable()
export class WebPush extends PushSender implements OnApplicationShutdown {
  private readonly vapid: Vapid | undefined;
  private readonly signatures: VapidSignatures | undefined;
  private readonly hosts: PushHosts;
  private readonly agents = { 'http:': new PlainAgent(SOCKETS), 'https:': new TlsAgent(SOCKETS) };

  constructor(
    { values }: Environment,
    private readonly clock: Clock,
  ) {
    super();
    const { PUSH_PUBLIC_KEY: publicKey, PUSH_PRIVATE_KEY: privateKey } = values;
    this.vapid =
      publicKey === '' || privateKey === ''
        ? undefined
        : { subject: subjectOf(values.PUBLIC_URL, values.MAIL_FROM), publicKey, privateKey };
    this.signatures = this.vapid && new VapidSignatures(this.vapid);
    this.hosts = new PushHosts(values.PUSH_HOSTS, values.NODE_ENV === 'production' ? 'nowhere' : 'localhost');
  }

  get available(): boolean {
    return this.vapid !== undefined;
  }

  get publicKey(): string | undefined {
    return this.vapid?.publicKey;
  }

  accepts({ endpoint, keys }: PushTarget): boolean {
    return this.hosts.allow(endpoint) && areKeys(keys);
  }

  async send({ to, notice, ttlSeconds, urgency }: PushMessage): Promise<DeliveryResult> {
    if (this.signatures === undefined) throw new DomainError('medium.unavailable');
    if (!this.accepts(to)) return { outcome: 'refused', why: 'no address of a push service' };
    const url = new URL(to.endpoint);
    const { headers, body } = webPush.generateRequestDetails({ endpoint: to.endpoint, keys: { ...to.keys } }, JSON.stringify(notice), {
      headers: { Authorization: this.signatures.of(url.origin, this.clock.now()) },
      TTL: ttlSeconds,
      urgency,
      topic: topicOf(notice.tag),
    });
    const agent = url.protocol === 'http:' ? this.agents['http:'] : this.agents['https:'];
    return meaningOf(
      await exchange(url, { method: 'POST', headers: { ...headers }, body: Buffer.from(body ?? ''), agent }),
      this.clock.now(),
    );
  }

  onApplicationShutdown(): void {
    for (const agent of Object.values(this.agents)) agent.destroy();
  }
}

/** Whom a push service may write to about us. */
const subjectOf = (publicUrl: string, mailFrom: string): string =>
  publicUrl.startsWith('https://') ? publicUrl : `mailto:${/[^\s<>]+@[^\s<>]+/.exec(mailFrom)?.[0] ?? 'nobody@localhost'}`;

/** A later notice about the same matter replaces one that a sleeping device has not fetched yet. */
const topicOf = (tag: string): string => tag.replace(/[^\w-]/g, '-').slice(0, 32);

function meaningOf(heard: Heard, now: Date): DeliveryResult {
  if ('reached' in heard) return { outcome: heard.reached === 'not' ? 'unavailable' : 'unknown', why: heard.why };
  const { status, headers, body } = heard;
  const why = `${status} ${body.slice(0, 100)}`.trim();
  if (status >= 200 && status < 300) return { outcome: 'sent', providerId: headers.location?.slice(-200) };
  if (status === 404 || status === 410) return { outcome: 'gone', why };
  if (status === 429) return { outcome: 'rate-limited', retryAfterSeconds: retryAfterOf(headers, now) };
  if (status === 503) return { outcome: 'unavailable', why };
  return { outcome: status < 500 ? 'refused' : 'unknown', why };
}
