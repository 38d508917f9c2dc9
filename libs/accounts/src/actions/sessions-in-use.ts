import { Clock, seconds, type StaffActor } from '@gopy/kernel';
import { Broadcast } from '@gopy/platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';

type InUse = { readonly staff: StaffActor; readonly until: number };

const REMEMBERED_FOR = seconds(5);
const MOST = 10_000;
/** Nudge with the `sessionId` that was revoked. */
export const SESSION_REVOKED = 'session-revoked';
const Revoked = z.object({ sessionId: z.string() });

/** Sessions seen in the last seconds, so that a screen's many requests ask the database once. A revocation empties it at once, everywhere. */
@Injectable()
export class SessionsInUse implements OnModuleInit {
  private readonly byToken = new Map<string, InUse>();

  constructor(
    private readonly broadcast: Broadcast,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    // Not awaited: while Redis is away the seconds alone bound how long a revoked session lives.
    void this.broadcast.listen(SESSION_REVOKED, (message) => this.forget(Revoked.parse(message).sessionId));
  }

  find(tokenHash: Buffer): StaffActor | undefined {
    const found = this.byToken.get(tokenHash.toString('base64'));
    return found && found.until > this.clock.now().getTime() ? found.staff : undefined;
  }

  remember(tokenHash: Buffer, staff: StaffActor): void {
    if (this.byToken.size >= MOST) this.byToken.clear();
    this.byToken.set(tokenHash.toString('base64'), { staff, until: this.clock.now().getTime() + REMEMBERED_FOR });
  }

  forgetEverywhere(sessionId: string): void {
    this.forget(sessionId);
    this.broadcast.publish(SESSION_REVOKED, { sessionId });
  }

  private forget(sessionId: string): void {
    for (const [token, { staff }] of this.byToken) if (staff.sessionId === sessionId) this.byToken.delete(token);
  }
}
