import type { Action } from '@gopy/vocabulary';
import type { Actor } from '../actor.js';
import type { EventData } from '../ticket-events.js';
import type { TicketState } from '../ticket-state.js';
import type { Circumstances } from '../ticket.js';
import { answering, type AnsweringInputs } from './answering.js';
import { citizenVoice, type CitizenVoiceInputs } from './citizen-voice.js';
import { deadlineSteps, type DeadlineInputs } from './deadline-steps.js';
import { recordKeeping, type RecordKeepingInputs } from './record-keeping.js';
import { sending, type SendingInputs } from './sending.js';
import { working, type WorkingInputs } from './working.js';

export type StepInputs = SendingInputs & WorkingInputs & DeadlineInputs & AnsweringInputs & CitizenVoiceInputs & RecordKeepingInputs;

/** Of steps that say nothing but that they were taken. */
export type NoInput = object;

export type Effect = { readonly changes: Partial<TicketState>; readonly data: EventData };
export type StepContext = Circumstances & { readonly actor: Actor };

/** What a step does to the row and what its event carries; it may refuse by throwing, before anything is changed. */
export type StepEffect<Input> = (ticket: TicketState, input: Input, context: StepContext) => Effect;

/** One effect for each action of the lifecycle but `open`: a missing one does not compile. */
export const stepEffects: { readonly [Name in Exclude<Action, 'open'>]: StepEffect<StepInputs[Name]> } = {
  ...sending,
  ...working,
  ...deadlineSteps,
  ...answering,
  ...citizenVoice,
  ...recordKeeping,
};
