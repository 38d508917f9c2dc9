import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The private link of a ticket is derived from its code, so that it can be told again after a double submit and yet
 * is stored nowhere. 128 bits, base64url.
 */
export class TicketSecrets {
  constructor(private readonly appSecret: string) {}

  of(code: string): string {
    return createHmac('sha256', this.appSecret).update(`ticket:${code}`).digest().subarray(0, 16).toString('base64url');
  }

  matches(code: string, offered: string): boolean {
    const expected = Buffer.from(this.of(code));
    const given = Buffer.from(offered);
    return given.length === expected.length && timingSafeEqual(given, expected);
  }

  /** Lets whoever was shown a photo load its bytes for a day or two, and nobody else. */
  photoToken(attachmentId: string, day: number): string {
    return `${day.toString(36)}.${createHmac('sha256', this.appSecret).update(`photo:${attachmentId}:${day}`).digest().subarray(0, 16).toString('base64url')}`;
  }

  allowsPhoto(attachmentId: string, token: string, today: number): boolean {
    const day = Number.parseInt(token.split('.')[0] ?? '', 36);
    if (!(day >= today - 1 && day <= today)) return false;
    const expected = Buffer.from(this.photoToken(attachmentId, day));
    const given = Buffer.from(token);
    return given.length === expected.length && timingSafeEqual(given, expected);
  }
}
