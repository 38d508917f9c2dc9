import { DomainError } from '@gopy/kernel';
import { type Action, EVENT_OF_ACTION, type TicketEventName } from '@gopy/vocabulary';
import { type Actor, partyOf } from './actor.js';
import type { Forget } from './forget-person.js';
import type { EventData, TicketEvent } from './ticket-events.js';
import { lifecycle, type Step } from './ticket-lifecycle.js';
import { allowedActions, type DepartmentTree, mayTake } from './ticket-policy.js';
import type { RoutingDecision, TicketState } from './ticket-state.js';
import type { Circumstances } from './steps/step-effect.js';
import { stepEffects, type StepInputs } from './steps/step-effects.js';

/** One matter that a citizen raised. Every step goes through `take`, which may refuse and then has changed nothing. */
export class Ticket {
  private recorded: TicketEvent[] = [];
  private claimed: string[] = [];
  private forgetting: Forget | null = null;

  constructor(private row: TicketState) {}

  get state(): Readonly<TicketState> {
    return this.row;
  }

  get events(): readonly TicketEvent[] {
    return this.recorded;
  }

  /** Attachments that become this ticket's own with this change. */
  get claims(): readonly string[] {
    return this.claimed;
  }

  /** Set by an erasure: goes over all that the ticket's store keeps besides the row. */
  get forget(): Forget | null {
    return this.forgetting;
  }

  expectVersion(seen: number): void {
    if (seen !== this.row.version) throw new DomainError('ticket.stale', { currentVersion: this.row.version, seenVersion: seen });
  }

  take<Name extends keyof StepInputs>(action: Name, input: StepInputs[Name], actor: Actor, circumstances: Circumstances): void {
    const step = this.checked(action, actor, circumstances.tree);
    const { changes, data, forget } = stepEffects[action](this.row, input, { actor, ...circumstances });
    const before = this.row;
    this.row = { ...before, status: nextStatus(step, before), ...changes, version: before.version + 1 };
    this.claimed.push(...(data.attachmentIds ?? []));
    if (forget) this.forgetting = forget;
    this.record(EVENT_OF_ACTION[action], step, actor, { at: circumstances.now, before, data });
  }

  /** The router looked and found no clear owner: the ticket stays with the coordinator, and shows why. */
  leaveToCoordinator(decision: RoutingDecision, now: Date): void {
    const before = this.row;
    this.row = { ...before, routing: decision, version: before.version + 1 };
    this.record('ticket.left-to-coordinator', { shownTo: 'staff', wordsTo: 'staff' }, { kind: 'router' }, { at: now, before, data: { words: decision.reason } });
  }

  /** The citizen no longer agrees to their photos being seen: only the department's own stay on show. */
  withdrawPhotoConsent(now: Date): void {
    const before = this.row;
    const departments = new Set(before.answer?.attachmentIds);
    const publication = before.publication && { ...before.publication, photos: before.publication.photos.filter(({ attachmentId }) => departments.has(attachmentId)) };
    this.row = { ...before, photoConsent: false, publication, version: before.version + 1 };
    this.record('ticket.redacted', { shownTo: 'citizen', wordsTo: 'staff' }, { kind: 'citizen' }, { at: now, before, data: {} });
  }

  static opened(row: TicketState, actor: Actor, data: EventData): Ticket {
    const ticket = new Ticket(row);
    ticket.claimed.push(...(data.attachmentIds ?? []));
    ticket.record('ticket.opened', lifecycle.open, actor, { at: row.receivedAt, before: row, data });
    return ticket;
  }

  private checked(action: Action, actor: Actor, tree: DepartmentTree): Step {
    const step = lifecycle[action];
    const refusal = () => ({ action, status: this.row.status, allowedActions: allowedActions(actor, this.row, tree) });
    if (!mayTake(action, actor, this.row, tree)) throw new DomainError('ticket.step-not-allowed', refusal());
    if (!step.from.includes(this.row.status)) throw new DomainError('ticket.step-not-possible', refusal());
    if (action === 'dispatch' && partyOf(actor) === 'operator' && this.row.status !== 'received') throw new DomainError('ticket.step-not-allowed', refusal());
    return step;
  }

  private record(type: TicketEventName, shown: Pick<Step, 'shownTo' | 'wordsTo'>, actor: Actor, fact: { at: Date; before: TicketState; data: EventData }): void {
    const staff = actor.kind === 'staff' ? actor : null;
    this.recorded.push({
      ticketId: this.row.id,
      code: this.row.code,
      type,
      version: this.row.version,
      at: fact.at,
      shownTo: shown.shownTo,
      wordsTo: shown.wordsTo,
      actor: { kind: actor.kind, id: staff?.id ?? null, name: staff?.name ?? null, role: staff?.role ?? null, departmentId: staff?.departmentId ?? null },
      departmentId: this.row.departmentId,
      previousDepartmentId: fact.before.departmentId === this.row.departmentId ? null : fact.before.departmentId,
      data: fact.data,
    });
  }
}

function nextStatus(step: Step, before: TicketState): TicketState['status'] {
  if (step.to === 'same') return before.status;
  return step.to === 'before-merge' ? (before.statusBeforeMerge ?? 'received') : step.to;
}
