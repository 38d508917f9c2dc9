import type { Action } from '@gopy/vocabulary';
import { answering, type AnsweringInputs } from './answering.js';
import { citizenVoice, type CitizenVoiceInputs } from './citizen-voice.js';
import { deadlineSteps, type DeadlineInputs } from './deadline-steps.js';
import { erasing, type ErasingInputs } from './erasing.js';
import { publishing, type PublishingInputs } from './publishing.js';
import { recordKeeping, type RecordKeepingInputs } from './record-keeping.js';
import { sending, type SendingInputs } from './sending.js';
import type { StepEffect } from './step-effect.js';
import { working, type WorkingInputs } from './working.js';

export type StepInputs = SendingInputs & WorkingInputs & DeadlineInputs & AnsweringInputs & CitizenVoiceInputs & RecordKeepingInputs & PublishingInputs & ErasingInputs;

/** One effect for each action of the lifecycle but `open`: a missing one does not compile. */
export const stepEffects: { readonly [Name in Exclude<Action, 'open'>]: StepEffect<StepInputs[Name]> } = {
  ...sending,
  ...working,
  ...deadlineSteps,
  ...answering,
  ...citizenVoice,
  ...recordKeeping,
  ...publishing,
  ...erasing,
};
