import { Injectable } from '@nestjs/common';
import { DirectorySource } from '@gopy/departments';
import { DomainError } from '@gopy/kernel';
import type { Actor } from '../domain/actor.js';
import type { StepInputs } from '../domain/steps/step-effects.js';
import type { Ticket } from '../domain/ticket.js';
import { TicketStore } from '../domain/ticket-store.js';
import { CityCircumstances } from './city-circumstances.js';
import { readable } from './readable.js';

/** What the actor had on screen (absent for the citizen and the clockwork, who act on whatever is there), and their key against doing it twice. */
export type Seen = { readonly version?: number; readonly onceKey?: string };

type NamesInInput = {
  readonly departmentId?: string;
  readonly suggestedDepartmentId?: string;
  readonly categoryId?: string;
  readonly areaCode?: string;
  readonly parts?: readonly { readonly departmentId: string }[];
};

/** One step of the lifecycle on one ticket: load, refuse or change, save, all in one transaction. */
@Injectable()
export class TakeStep {
  constructor(
    private readonly store: TicketStore,
    private readonly circumstances: CityCircumstances,
    private readonly directories: DirectorySource,
  ) {}

  // eslint-disable-next-line no-restricted-syntax -- which ticket, what, with what, by whom: the sentence is that long.
  async run<Name extends keyof StepInputs>(key: string, action: Name, input: StepInputs[Name], actor: Actor, seen: Seen = {}): Promise<Ticket> {
    this.refuseUnknownNames(input);
    const circumstances = this.circumstances.now();
    return this.store.change(key, (ticket) => {
      this.refuseStrangers(ticket, actor);
      if (seen.version !== undefined) ticket.expectVersion(seen.version);
      ticket.take(action, input, actor, circumstances);
    }, seen.onceKey);
  }

  /** Merging names another ticket, which must be alive to take the matter over. */
  async merge(key: string, intoCode: string, actor: Actor, seen: Seen): Promise<Ticket> {
    const into = await this.store.findByCode(intoCode);
    if (!into || ['merged', 'declined', 'closed'].includes(into.state.status)) throw new DomainError('ticket.merge-target-unusable');
    return this.run(key, 'merge', { intoId: into.state.id, intoCode }, actor, seen);
  }

  /** To those who may not read a ticket it does not exist. */
  private refuseStrangers({ state }: Ticket, actor: Actor): void {
    if (actor.kind === 'staff' && !readable(state, actor, this.directories.current())) throw new DomainError('ticket.not-found');
  }

  /** Names in the input must be the city's, before anything is locked. */
  private refuseUnknownNames(input: object): void {
    const named: NamesInInput = { ...input };
    const directory = this.directories.current();
    for (const id of [named.departmentId, named.suggestedDepartmentId, ...(named.parts ?? []).map((part) => part.departmentId)]) if (id !== undefined) directory.department(id);
    if (named.categoryId !== undefined) directory.category(named.categoryId);
    if (named.areaCode !== undefined) directory.area(named.areaCode);
  }
}
