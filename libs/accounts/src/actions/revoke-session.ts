import { Clock, DomainError, type StaffActor } from '@gopy/kernel';
import { Injectable } from '@nestjs/common';
import { AuditLog } from '../domain/audit-entry.js';
import { SessionStore } from '../domain/session-store.js';
import { mayRevokeSession } from '../domain/staff-policy.js';
import { SessionsInUse } from './sessions-in-use.js';

/** Ends a session at once, wherever it is in use; one's own current session included. */
@Injectable()
export class RevokeSession {
  constructor(
    private readonly sessions: SessionStore,
    private readonly inUse: SessionsInUse,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async run(id: string, staff: StaffActor): Promise<void> {
    const session = await this.sessions.find(id);
    if (!session || !mayRevokeSession(staff, session)) throw new DomainError('request.not-found');
    await this.sessions.revoke(id, this.clock.now());
    this.inUse.forgetEverywhere(id);
    const action = id === staff.sessionId ? 'session.closed' : 'session.revoked';
    await this.audit.record({ actor: { kind: 'staff', id: staff.id }, action, subject: `session:${id}`, detail: { of: session.staffId } });
  }
}
