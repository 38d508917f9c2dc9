import { Clock, DomainError, Snowflake } from '@gopy/kernel';
import { addressKey, RATE_LIMITS, Throttle } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { AuditLog } from '../domain/audit-entry.js';
import { Passwords } from '../domain/passwords.js';
import { type Session, SESSION_LIFETIME, tokenHashOf } from '../domain/session.js';
import { SessionStore } from '../domain/session-store.js';
import { readUsername, type Staff } from '../domain/staff.js';
import { StaffRegister } from '../domain/staff-register.js';

export type Credentials = { readonly username: string; readonly password: string };
export type Device = { readonly address: string; readonly userAgent: string };
export type SignedIn = { readonly token: string; readonly session: Session; readonly staff: Staff };

const { signInFailures, signInFailuresFromAddress } = RATE_LIMITS;

/** Opens a session; says the same, and takes as long, for a wrong name and a wrong password. */
@Injectable()
export class SignIn {
  constructor(
    private readonly register: StaffRegister,
    private readonly passwords: Passwords,
    private readonly sessions: SessionStore,
    private readonly throttle: Throttle,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
    private readonly ids: Snowflake,
  ) {}

  async run({ username, password }: Credentials, device: Device): Promise<SignedIn> {
    const known = readUsername(username);
    const keys = { name: known ?? 'unreadable', address: addressKey(device.address) };
    // Counted before the password is looked at: many guesses sent at once are all counted.
    await this.throttle.consume('sign-in-from', keys.address, signInFailuresFromAddress);
    await this.throttle.consume('sign-in-as', keys.name, signInFailures);
    const staff = known === null ? undefined : await this.register.findByUsername(known);
    const right = await this.passwords.matches(password, staff?.active ? staff.passwordHash : undefined);
    if (!staff || !right) return this.refuse(staff, device);
    await this.throttle.giveBack('sign-in-from', keys.address, signInFailuresFromAddress);
    await this.throttle.giveBack('sign-in-as', keys.name, signInFailures);
    return this.open(staff, device);
  }

  private async refuse(staff: Staff | undefined, { address }: Device): Promise<never> {
    // What was typed as a name may be a password in the wrong field: only names that exist are written down.
    await this.audit.record({ actor: { kind: 'staff' }, action: 'session.refused', subject: `staff:${staff?.id ?? 'unknown'}`, address });
    throw new DomainError('session.wrong-credentials');
  }

  private async open(staff: Staff, { address, userAgent }: Device): Promise<SignedIn> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    const session: Session = {
      id: this.ids.next(now.getTime()),
      staffId: staff.id,
      tokenHash: tokenHashOf(token),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + SESSION_LIFETIME),
      revokedAt: null,
      address,
      userAgent: userAgent.slice(0, 300),
    };
    await this.sessions.add(session);
    await this.audit.record({
      actor: { kind: 'staff', id: staff.id },
      action: 'session.opened',
      subject: `session:${session.id}`,
      address,
    });
    return { token, session, staff };
  }
}
