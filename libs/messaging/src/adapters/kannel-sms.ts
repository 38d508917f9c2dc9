import { Clock, DomainError } from '@gopy/kernel';
import { Environment } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import type { DeliveryResult } from '../domain/delivery-result.js';
import { SmsSender, type TextMessage } from '../domain/sms-sender.js';
import { smsText } from '../domain/sms-text.js';
import { exchange, type Heard, retryAfterOf } from './exchange.js';

const SENDSMS = '/cgi-bin/sendsms';
const ALL_REPORTS = '31';

/** The sendsms interface of Kannel. It gives no message id of its own: ours travels in the address of the delivery report. */
@Injectable()
export class KannelSms extends SmsSender {
  private readonly gateway: URL | undefined;
  private readonly from: string;
  private readonly publicUrl: string;

  constructor(
    { values }: Environment,
    private readonly clock: Clock,
  ) {
    super();
    this.gateway = values.SMS_URL === '' ? undefined : new URL(values.SMS_URL);
    this.from = values.SMS_FROM;
    this.publicUrl = values.PUBLIC_URL.replace(/\/$/, '');
  }

  get available(): boolean {
    return this.gateway !== undefined;
  }

  async send(message: TextMessage): Promise<DeliveryResult> {
    if (this.gateway === undefined) throw new DomainError('medium.unavailable');
    const { text, coding, parts } = smsText(message.text);
    const heard = await exchange(this.address(this.gateway, message, { text, coding }), { method: 'GET' });
    return meaningOf(heard, parts, this.clock.now());
  }

  private address(gateway: URL, { to, id }: TextMessage, { text, coding }: { text: string; coding: string }): URL {
    const url = new URL(gateway.pathname === '/' ? SENDSMS : gateway.pathname, gateway.origin);
    const values: Record<string, string> = {
      username: decodeURIComponent(gateway.username),
      password: decodeURIComponent(gateway.password),
      from: this.from,
      to: to.replace(/^\+/, ''),
      text,
      charset: 'UTF-8',
      coding: coding === 'ucs-2' ? '2' : '0',
      ...(id !== undefined &&
        this.publicUrl !== '' && {
          'dlr-mask': ALL_REPORTS,
          'dlr-url': `${this.publicUrl}/webhooks/sms/kannel/reports/${id}?status=%d&smsc=%F`,
        }),
    };
    url.search = new URLSearchParams(values).toString();
    return url;
  }
}

/** 202 is accepted or queued; a refused login is our own mistake, so nothing was sent and it may be tried again. */
function meaningOf(heard: Heard, parts: number, now: Date): DeliveryResult {
  if ('reached' in heard) return { outcome: heard.reached === 'not' ? 'unavailable' : 'unknown', why: heard.why };
  const { status, headers, body } = heard;
  if (status >= 200 && status < 300) return { outcome: 'sent', parts };
  const why = `${status} ${body.slice(0, 100)}`.trim();
  if (status === 429) return { outcome: 'rate-limited', retryAfterSeconds: retryAfterOf(headers, now) };
  if (status === 401 || status === 403 || status === 404 || status === 503) return { outcome: 'unavailable', why };
  return { outcome: status >= 400 && status < 500 ? 'refused' : 'unknown', why };
}
