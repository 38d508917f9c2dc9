import type { ActorKind } from '@gopy/vocabulary';

/** What is worth remembering for ever: sign-ins, revocations, and who read personal data. */
export interface AuditEntry {
  readonly actor: { readonly kind: ActorKind; readonly id?: string };
  /** `session.opened`, `contact.read` */
  readonly action: `${string}.${string}`;
  /** What it was done to: `staff:12`, `ticket:DN-7K2M-9QX4A`. */
  readonly subject: string;
  readonly address?: string;
  /** Never personal data: what is erased elsewhere must not live on here. */
  readonly detail?: Readonly<Record<string, unknown>>;
}

export abstract class AuditLog {
  /** Resolves once the entry is written. */
  abstract record(entry: AuditEntry): Promise<void>;
}
