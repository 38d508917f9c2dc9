import { DomainError, seconds } from '@gopy/kernel';
import { Environment } from '@gopy/platform';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import type { DeliveryResult } from '../domain/delivery-result.js';
import { type Mail, MailSender } from '../domain/mail-sender.js';
import { meaningOfFailure } from './smtp-failure.js';

const PATIENCE = { connectionTimeout: seconds(5), greetingTimeout: seconds(5), socketTimeout: seconds(20) };

/** A mail that broke off while it was handed over may have arrived: the pool must not send it again by itself. */
const NEVER_AGAIN = { maxRequeues: 0 };

/** SMTP through a pool of connections. */
@Injectable()
export class SmtpMail extends MailSender implements OnApplicationShutdown {
  private readonly transport: ReturnType<typeof pool> | undefined;
  private readonly from: string;
  private readonly domain: string;

  constructor({ values }: Environment) {
    super();
    this.transport = values.SMTP_URL === '' ? undefined : pool(values.SMTP_URL);
    this.from = values.MAIL_FROM;
    this.domain = /@([^\s<>]+)/.exec(values.MAIL_FROM)?.[1] ?? 'localhost';
  }

  get available(): boolean {
    return this.transport !== undefined;
  }

  async send({ to, subject, text, html, id, unsubscribeUrl }: Mail): Promise<DeliveryResult> {
    if (this.transport === undefined) throw new DomainError('medium.unavailable');
    const messageId = `<${id}@${this.domain}>`;
    try {
      await this.transport.sendMail({
        from: this.from,
        to: { name: '', address: to },
        subject,
        text,
        html,
        messageId,
        headers: { 'Auto-Submitted': 'auto-generated', ...unsubscribing(unsubscribeUrl) },
      });
      return { outcome: 'sent', providerId: messageId };
    } catch (error) {
      return meaningOfFailure(error);
    }
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }
}

const pool = (url: string) => {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  return createTransport({
    pool: true,
    host: hostname,
    port: Number(port) || (secure ? 465 : 587),
    secure,
    ...(username !== '' && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    maxConnections: 4,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...PATIENCE,
    ...NEVER_AGAIN,
  });
};

const unsubscribing = (url: string | undefined): Record<string, string> =>
  url === undefined ? {} : { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
