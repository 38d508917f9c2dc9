import type { AskCodeResponse } from '@gopy/contracts';
import { Clock, DomainError, seconds } from '@gopy/kernel';
import { SmsSender } from '@gopy/messaging';
import { Injectable } from '@nestjs/common';
import { randomInt } from 'node:crypto';
import { codeText } from '../domain/code-text.js';
import { CodeHashes } from '../domain/code-hashes.js';
import { phoneHint } from '../domain/phone-hint.js';
import { askCode, RESEND_AFTER } from '../domain/phone-proof.js';
import { PhoneProofs } from '../domain/phone-proofs.js';

const CODES = 1_000_000;
const DIGITS = 6;

/** Sends a code to a number. Whether the number has reports is never looked at, so nothing in the answer can tell. */
@Injectable()
export class AskCode {
  constructor(
    private readonly proofs: PhoneProofs,
    private readonly hashes: CodeHashes,
    private readonly sms: SmsSender,
    private readonly clock: Clock,
  ) {}

  async run(phone: string): Promise<AskCodeResponse> {
    if (!this.sms.available) throw new DomainError('medium.unavailable');
    const code = String(randomInt(CODES)).padStart(DIGITS, '0');
    const now = this.clock.now();
    const asked = await this.proofs.change(phone, (proof) => askCode(proof, this.hashes.of(phone, code), now));
    if (asked.kind === 'throttled') throw new DomainError('otp.throttled', { retryAfterSeconds: asked.retryAfterSeconds });
    const { outcome } = await this.sms.send({ to: phone, text: codeText(code) });
    // Who may have got it can use it; of who surely did not nobody should be told to look at their phone.
    if (outcome !== 'sent' && outcome !== 'unknown') throw new DomainError('medium.unavailable');
    return {
      phoneHint: phoneHint(phone),
      expiresAt: (asked.proof.expiresAt ?? now).toISOString(),
      resendAfterSeconds: RESEND_AFTER / seconds(1),
    };
  }
}
