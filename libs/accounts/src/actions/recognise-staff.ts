import { Clock, type StaffActor } from '@gopy/kernel';
import { StaffSessions } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import { isAlive, shouldBeMarkedSeen, tokenHashOf } from '../domain/session.js';
import { type SessionOwner, SessionStore } from '../domain/session-store.js';
import { SessionsInUse } from './sessions-in-use.js';

/** Who a session cookie belongs to. */
@Injectable()
export class RecogniseStaff extends StaffSessions {
  constructor(
    private readonly sessions: SessionStore,
    private readonly inUse: SessionsInUse,
    private readonly clock: Clock,
  ) {
    super();
  }

  async find(token: string): Promise<StaffActor | undefined> {
    const tokenHash = tokenHashOf(token);
    const known = this.inUse.find(tokenHash);
    if (known) return known;
    const owner = await this.sessions.findByToken(tokenHash);
    const now = this.clock.now();
    if (!owner?.staff.active || !isAlive(owner.session, now)) return undefined;
    if (shouldBeMarkedSeen(owner.session, now)) await this.sessions.markSeen(owner.session.id, now);
    const staff = actorOf(owner);
    this.inUse.remember(tokenHash, staff);
    return staff;
  }
}

const actorOf = ({ staff: { id, name, username, role, departmentId }, session }: SessionOwner): StaffActor => ({
  kind: 'staff',
  id,
  name,
  username,
  role,
  departmentId,
  sessionId: session.id,
});
