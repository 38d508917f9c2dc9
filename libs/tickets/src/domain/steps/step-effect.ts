import type { Actor } from '../actor.js';
import type { DeadlineRules } from '../deadline-rules.js';
import type { EventData } from '../ticket-events.js';
import type { Forget } from '../forget-person.js';
import type { DepartmentTree } from '../ticket-policy.js';
import type { TicketState } from '../ticket-state.js';

/** What a step may ask of the city: the time, who stands above whom, how deadlines are counted. */
export type Circumstances = { readonly now: Date; readonly tree: DepartmentTree; readonly deadlines: DeadlineRules };

/** Of steps that say nothing but that they were taken. */
export type NoInput = object;

/** `forget` goes over every word that was ever written about the ticket. */
export type Effect = { readonly changes: Partial<TicketState>; readonly data: EventData; readonly forget?: Forget };
export type StepContext = Circumstances & { readonly actor: Actor };

/** What a step does to the row and what its event carries; it may refuse by throwing, before anything is changed. */
export type StepEffect<Input> = (ticket: TicketState, input: Input, context: StepContext) => Effect;
