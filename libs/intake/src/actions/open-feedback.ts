import { AdmitSender, type Sender } from '@gopy/admission';
import type { FileTicketRequest, OpenFeedbackRequest, OpenFeedbackResponse } from '@gopy/contracts';
import { readContact } from '@gopy/citizens';
import { DirectorySource } from '@gopy/departments';
import type { StaffActor } from '@gopy/kernel';
import { type NewTicket, OpenTicket, type Ticket, TicketSecrets } from '@gopy/tickets';
import type { ConsentPurpose } from '@gopy/vocabulary';
import { Injectable } from '@nestjs/common';
import { ReadPlaces } from './read-place.js';

/** Makes a ticket of what a form says. */
@Injectable()
export class OpenFeedback {
  constructor(
    private readonly tickets: OpenTicket,
    private readonly places: ReadPlaces,
    private readonly directories: DirectorySource,
    private readonly secrets: TicketSecrets,
    private readonly admit: AdmitSender,
  ) {}

  /** From the portal: the sender alone holds the key against double submits, so it is taken as it is. */
  async fromPortal(form: OpenFeedbackRequest, key: string | undefined, sender: Sender): Promise<OpenFeedbackResponse> {
    const read = this.read(form);
    const puzzle = this.admit.run('opens', sender, read.contact);
    if (puzzle) await puzzle;
    const wanted = { ...read, channel: 'portal', priority: 'normal', idempotencyKey: key === undefined ? null : `portal:${key}` } as const;
    return this.response(await this.tickets.run(wanted, { kind: 'citizen' }));
  }

  /** For a caller or visitor, by an operator. */
  async forCaller(form: FileTicketRequest, key: string | undefined, operator: StaffActor): Promise<OpenFeedbackResponse> {
    const wanted = { ...this.read(form), channel: form.channel, priority: form.priority, idempotencyKey: key === undefined ? null : `staff:${operator.id}:${key}` };
    return this.response(await this.tickets.run(wanted, operator));
  }

  private read(form: OpenFeedbackRequest): Omit<NewTicket, 'channel' | 'priority' | 'idempotencyKey'> {
    const contact = form.anonymous ? null : readContact(form.contact);
    return {
      content: form.content,
      language: form.language ?? 'vi',
      anonymous: contact === null,
      categoryId: form.categoryId ? this.directories.current().category(form.categoryId).id : null,
      ...this.places.read(form.place),
      contact,
      attachmentIds: [...new Set(form.attachmentIds ?? [])],
      consents: consentsOf(form),
    };
  }

  private response({ state }: Ticket): OpenFeedbackResponse {
    return { code: state.code, secret: this.secrets.of(state.code), status: state.status, receivedAt: state.receivedAt.toISOString(), dueAt: state.dueAt.toISOString() };
  }
}

/** Notices need a contact that they can go to; photos may be shown whoever took them. */
function consentsOf({ consents, contact, anonymous }: OpenFeedbackRequest): NonNullable<NewTicket['consents']> {
  if (consents === undefined) return [];
  const reachable = anonymous ? undefined : contact;
  const purposes: readonly (ConsentPurpose | undefined)[] = [
    consents.publishPhotos && 'publish-photos',
    consents.notifyEmail && reachable?.email ? 'notify-email' : undefined,
    consents.notifySms && reachable?.phone ? 'notify-sms' : undefined,
  ];
  return purposes.flatMap((purpose) => (purpose === undefined ? [] : [{ purpose, textVersion: consents.textVersion }]));
}
