import { type Action, DECLINE_REASONS, OUTCOMES, PRIORITIES, PRIVATE_REASONS, PUBLICATION_RISKS, RETURN_REASONS } from '@gopy/vocabulary';
import { z } from 'zod';
import { AttachmentIds } from './attachments.js';
import { Id, Instant, Text, Version } from './common.js';
import { PublishedPhoto } from './publication.js';
import { Content, RateRequest, ReopenRequest, SendMessageRequest } from './feedback.js';

const Reason = Text.min(1).max(1000);
const Note = Text.max(2000);
const versioned = <Shape extends z.ZodRawShape>(shape: Shape) => z.object({ version: Version, ...shape });

/** Body of POST /api/v1/tickets/{code}/{action}; `version` is what the actor had on screen. */
export const actionBodies = {
  dispatch: versioned({ departmentId: Id, reason: Note.optional(), categoryId: Id.optional() }),
  accept: versioned({}),
  return: versioned({ reasonCode: z.enum(RETURN_REASONS), note: Note.optional(), suggestedDepartmentId: Id.optional() }),
  transfer: versioned({ departmentId: Id, reason: Reason }),
  ask: versioned({ question: Content }),
  supply: versioned(SendMessageRequest.shape),
  extend: versioned({ dueAt: Instant, reason: Reason }),
  'grant-extension': versioned({ dueAt: Instant.optional() }),
  'refuse-extension': versioned({ reason: Reason }),
  cooperate: versioned({ parts: z.array(z.object({ departmentId: Id, task: Reason, dueAt: Instant.optional() })).min(1).max(10) }),
  'complete-part': versioned({ result: Reason }),
  'waive-part': versioned({ departmentId: Id, reason: Reason }),
  submit: versioned({ answer: Content, outcome: z.enum(OUTCOMES), internalNote: Note.optional(), attachmentIds: AttachmentIds.optional() }),
  'send-back': versioned({ remark: Reason }),
  approve: versioned({}),
  decline: versioned({ reasonCode: z.enum(DECLINE_REASONS), note: Note.optional() }),
  merge: versioned({ into: z.string().max(40) }),
  unmerge: versioned({ reason: Note.optional() }),
  rate: versioned(RateRequest.shape),
  reopen: versioned(ReopenRequest.shape),
  close: versioned({}),
  note: versioned({ content: Content }),
  message: versioned(SendMessageRequest.shape),
  follow: versioned({}),
  attach: versioned({ attachmentIds: AttachmentIds.min(1) }),
  redact: versioned({ publicContent: Text.max(5000) }),
  /** `content` and `answer` as the public will read them; `risks` are those that the person saw and weighed. */
  publish: versioned({ content: Content, address: Text.max(300).optional(), answer: Content.optional(), photos: z.array(PublishedPhoto).max(10).default([]), risks: z.array(z.enum(PUBLICATION_RISKS)).default([]) }),
  'keep-private': versioned({ reasonCode: z.enum(PRIVATE_REASONS), note: Note.optional() }),
  'withdraw-publication': versioned({ reason: Note.optional() }),
  erase: versioned({}),
  prioritise: versioned({ priority: z.enum(PRIORITIES), reason: Note.optional() }),
  classify: versioned({ categoryId: Id.optional(), areaCode: z.string().max(20).optional() }),
} satisfies Record<Exclude<Action, 'open'>, z.ZodType>;

export type ActionBodies = { [Name in keyof typeof actionBodies]: z.infer<(typeof actionBodies)[Name]> };
export type StaffAction = keyof ActionBodies;

/** The same schemas, typed so that a generic action name finds its own body. */
export const actionSchemas: { readonly [Name in StaffAction]: z.ZodType<ActionBodies[Name]> } = actionBodies;
