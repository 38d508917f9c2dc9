import { hours, seconds } from '@gopy/kernel';
import webPush from 'web-push';

export type Vapid = { readonly subject: string; readonly publicKey: string; readonly privateKey: string };

const VALID_FOR = hours(12);
const RENEW_BEFORE = hours(6);

/** Who we are, signed once for each push service and half a day, not once for each message (RFC 8292). */
export class VapidSignatures {
  private readonly known = new Map<string, { readonly header: string; readonly until: number }>();

  constructor(private readonly vapid: Vapid) {}

  of(origin: string, now: Date): string {
    const before = this.known.get(origin);
    if (before && before.until - now.getTime() > RENEW_BEFORE) return before.header;
    const until = now.getTime() + VALID_FOR;
    const { subject, publicKey, privateKey } = this.vapid;
    const header = webPush.getVapidHeaders(
      origin,
      subject,
      publicKey,
      privateKey,
      'aes128gcm',
      Math.floor(until / seconds(1)),
    ).Authorization;
    this.known.set(origin, { header, until });
    return header;
  }
}
