import { AuditLog } from '@gopy/accounts';
import type { StaffActor } from '@gopy/kernel';
import { ProcessLog } from '@gopy/platform';
import { Injectable } from '@nestjs/common';

/** Remembers who read personal data, and of which ticket (Luật BVDLCN 91/2025/QH15). */
@Injectable()
export class ReadingLog {
  constructor(
    private readonly audit: AuditLog,
    private readonly log: ProcessLog,
  ) {}

  /** Written beside the answer, not before it: a reader never waits for the log. */
  contactRead(code: string, { kind, id }: StaffActor): void {
    this.audit.record({ actor: { kind, id }, action: 'contact.read', subject: `ticket:${code}` }).catch((error: unknown) => this.log.logger.error({ err: error, code }, 'a reading was not logged'));
  }
}
