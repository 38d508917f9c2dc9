import { createHmac } from 'node:crypto';

/** Recognises a number that comes back without keeping it. */
export class PhoneHashes {
  constructor(private readonly appSecret: string) {}

  of(phone: string): Buffer {
    return createHmac('sha256', this.appSecret).update(`data-request:${phone}`).digest();
  }
}
