import type { DeliveryResult } from './delivery-result.js';

export type Mail = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Our own id: becomes the Message-ID, so that a mail that came twice is seen as one. */
  readonly id: string;
  /** Takes a POST that ends the notices, by one click in the mail program (RFC 8058). */
  readonly unsubscribeUrl?: string;
};

/** Sends one e-mail, once. */
export abstract class MailSender {
  abstract readonly available: boolean;
  abstract send(mail: Mail): Promise<DeliveryResult>;
}
