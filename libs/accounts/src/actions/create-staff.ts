import { Clock, DomainError, Snowflake } from '@gopy/kernel';
import type { Role } from '@gopy/vocabulary';
import { Injectable } from '@nestjs/common';
import { AuditLog } from '../domain/audit-entry.js';
import { Passwords } from '../domain/passwords.js';
import { readUsername } from '../domain/staff.js';
import { StaffRegister } from '../domain/staff-register.js';

export interface NewStaff {
  readonly username: string;
  readonly name: string;
  readonly role: Role;
  readonly departmentId: string | null;
  readonly password: string;
}

/** Gives somebody an account; a user name that exists keeps its account as it is. Answers its id. */
@Injectable()
export class CreateStaff {
  constructor(
    private readonly register: StaffRegister,
    private readonly passwords: Passwords,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
    private readonly ids: Snowflake,
  ) {}

  async run({ password, ...person }: NewStaff): Promise<string> {
    const username = readUsername(person.username);
    if (username === null) throw new DomainError('request.invalid', { field: 'username' });
    const present = await this.register.findByUsername(username);
    if (present) return present.id;
    const now = this.clock.now();
    const id = this.ids.next(now.getTime());
    const passwordHash = await this.passwords.hash(password);
    const added = await this.register.add({ ...person, id, username, passwordHash, active: true, createdAt: now });
    if (!added) return this.run({ password, ...person }); // Somebody was faster: theirs it is.
    await this.audit.record({ actor: { kind: 'clock' }, action: 'staff.created', subject: `staff:${id}`, detail: { role: person.role } });
    return id;
  }
}
