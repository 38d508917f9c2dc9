import type { CitizenSignInRequest } from '@gopy/contracts';
import { Clock, DomainError, Snowflake } from '@gopy/kernel';
import { addressKey, RATE_LIMITS, Throttle } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { CITIZEN_SESSION_LIFETIME, type CitizenSession, citizenTokenHash } from '../domain/citizen-session.js';
import { CitizenSessionStore } from '../domain/citizen-session-store.js';
import { CodeHashes } from '../domain/code-hashes.js';
import { tryCode } from '../domain/phone-proof.js';
import { PhoneProofs } from '../domain/phone-proofs.js';
import { readMobileNumber } from '../read-mobile-number.js';

export type OpenedSession = { readonly token: string; readonly session: CitizenSession };

/** Whoever has the newest code of a number is signed in with it, once. */
@Injectable()
export class ConfirmPhone {
  constructor(
    private readonly proofs: PhoneProofs,
    private readonly hashes: CodeHashes,
    private readonly sessions: CitizenSessionStore,
    private readonly throttle: Throttle,
    private readonly clock: Clock,
    private readonly ids: Snowflake,
  ) {}

  async run({ phone: typed, code }: CitizenSignInRequest, address: string): Promise<OpenedSession> {
    const phone = readMobileNumber(typed);
    await this.throttle.consume('one-time-password-tries', addressKey(address), RATE_LIMITS.oneTimePasswordTries);
    const tried = await this.proofs.change(phone, (proof) =>
      tryCode(proof, (kept) => this.hashes.matches(phone, code, kept), this.clock.now()),
    );
    if (tried.kind === 'throttled') throw new DomainError('otp.throttled', { retryAfterSeconds: tried.retryAfterSeconds });
    if (tried.kind === 'expired') throw new DomainError('otp.expired', { field: 'code' });
    if (tried.kind === 'wrong') throw new DomainError('otp.wrong', { field: 'code', attemptsLeft: tried.attemptsLeft });
    return this.open(phone);
  }

  private async open(phone: string): Promise<OpenedSession> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    const session: CitizenSession = {
      id: this.ids.next(now.getTime()),
      tokenHash: citizenTokenHash(token),
      phone,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + CITIZEN_SESSION_LIFETIME),
      endedAt: null,
    };
    await this.sessions.add(session);
    return { token, session };
  }
}
