import { Clock } from '@gopy/kernel';
import { CitizenSessions, type SignedInCitizen } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import { citizenTokenHash, isOpen, shouldBeSeen } from '../domain/citizen-session.js';
import { CitizenSessionStore } from '../domain/citizen-session-store.js';

/** Which number a citizen's cookie stands for. */
@Injectable()
export class RecogniseCitizen extends CitizenSessions {
  constructor(
    private readonly sessions: CitizenSessionStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  async find(token: string): Promise<SignedInCitizen | undefined> {
    const session = await this.sessions.findByToken(citizenTokenHash(token));
    const now = this.clock.now();
    if (!session || !isOpen(session, now)) return undefined;
    if (shouldBeSeen(session, now)) await this.sessions.markSeen(session.id, now);
    return { kind: 'citizen', sessionId: session.id, phone: session.phone };
  }
}
