import { Clock, days } from '@gopy/kernel';
import { Injectable } from '@nestjs/common';
import { CitizenSessionStore } from '../domain/citizen-session-store.js';
import { PhoneProofs } from '../domain/phone-proofs.js';

const KEPT = days(1);

/** Codes and sessions that nobody can use any more are personal data without a purpose. */
@Injectable()
export class ForgetSpentProofs {
  constructor(
    private readonly proofs: PhoneProofs,
    private readonly sessions: CitizenSessionStore,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - KEPT);
    return (await this.proofs.forgetBefore(before)) + (await this.sessions.forgetBefore(before));
  }
}
