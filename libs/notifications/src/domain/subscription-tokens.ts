import { createHmac, timingSafeEqual } from 'node:crypto';

/** `asker`: given to whoever asked; `reader`: sent to the address itself, and so proves that somebody reads it. */
export type TokenHolder = 'asker' | 'reader';
export type ReadToken = { readonly id: string; readonly holder: TokenHolder };

const HOLDERS: readonly TokenHolder[] = ['asker', 'reader'];
const BYTES = 16;
const SHAPE = /^([0-9a-z]{1,13})-([\w-]{22})$/;

/** The keys to subscriptions: worked out from their ids and kept nowhere. 128 bits, safe in an address. */
export class SubscriptionTokens {
  constructor(private readonly appSecret: string) {}

  of(id: string, holder: TokenHolder): string {
    return `${BigInt(id).toString(36)}-${this.proof(id, holder)}`;
  }

  read(token: string): ReadToken | undefined {
    const [, number, given] = SHAPE.exec(token) ?? [];
    if (number === undefined || given === undefined) return undefined;
    const id = String(decimal(number));
    const holder = HOLDERS.find((one) => timingSafeEqual(Buffer.from(this.proof(id, one)), Buffer.from(given)));
    return holder && { id, holder };
  }

  /** Lets the gateway report on one delivery and on no other. */
  reportKey(deliveryId: string): string {
    return `${deliveryId}-${this.proof(deliveryId, 'report').slice(0, 11)}`;
  }

  readReportKey(key: string): string | undefined {
    const id = /^\d{1,20}(?=-)/.exec(key)?.[0];
    return id !== undefined && this.reportKey(id) === key ? id : undefined;
  }

  private proof(id: string, what: string): string {
    return createHmac('sha256', this.appSecret).update(`subscription:${what}:${id}`).digest().subarray(0, BYTES).toString('base64url');
  }
}

const decimal = (base36: string): bigint => [...base36].reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n);
