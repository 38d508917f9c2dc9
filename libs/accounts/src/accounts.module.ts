import { Module } from '@nestjs/common';
import { CreateStaff } from './actions/create-staff.js';
import { RecogniseStaff } from './actions/recognise-staff.js';
import { RevokeSession } from './actions/revoke-session.js';
import { SessionsInUse } from './actions/sessions-in-use.js';
import { SignIn } from './actions/sign-in.js';
import { AuditLog } from './domain/audit-entry.js';
import { Passwords } from './domain/passwords.js';
import { SessionStore } from './domain/session-store.js';
import { StaffRegister } from './domain/staff-register.js';
import { Argon2Passwords } from './passwords/argon2-passwords.js';
import { DatabaseSessionStore } from './storage/database-session-store.js';
import { DatabaseStaffRegister } from './storage/database-staff-register.js';
import { MysqlAuditLog } from './storage/mysql-audit-log.js';
import { ContactReadings } from './views/contact-readings.view.js';

/** Staff, their sessions and the audit log. Needs PlatformModule. */
@Module({
  providers: [
    { provide: StaffRegister, useClass: DatabaseStaffRegister },
    { provide: SessionStore, useClass: DatabaseSessionStore },
    { provide: Passwords, useClass: Argon2Passwords },
    MysqlAuditLog,
    { provide: AuditLog, useExisting: MysqlAuditLog },
    SessionsInUse,
    RecogniseStaff,
    SignIn,
    RevokeSession,
    CreateStaff,
    ContactReadings,
  ],
  exports: [ContactReadings, StaffRegister, SessionStore, AuditLog, MysqlAuditLog, RecogniseStaff, SignIn, RevokeSession, CreateStaff],
})
export class AccountsModule {}
