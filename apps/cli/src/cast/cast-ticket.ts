import { CHANNELS, DECLINE_REASONS, LANGUAGES, OUTCOMES, PRIORITIES, RATING_REASONS, RETURN_REASONS, SCORES } from '@gopy/vocabulary';
import { z } from 'zod';

const gap = { afterHours: z.number().min(0) };
const step = <Name extends string, Shape extends z.ZodRawShape>(action: Name, shape: Shape) => z.object({ action: z.literal(action), ...gap, ...shape });

const CastStep = z.discriminatedUnion('action', [
  step('dispatch', { department: z.string(), reason: z.string().optional() }),
  step('accept', {}),
  step('return', { reasonCode: z.enum(RETURN_REASONS), note: z.string().optional(), suggestedDepartment: z.string().optional() }),
  step('transfer', { department: z.string(), reason: z.string() }),
  step('ask', { question: z.string() }),
  step('supply', { content: z.string() }),
  step('extend', { days: z.number(), reason: z.string() }),
  step('grant-extension', {}),
  step('cooperate', { departments: z.array(z.string()) }),
  step('complete-part', { department: z.string(), result: z.string() }),
  step('note', { text: z.string() }),
  step('submit', { answer: z.string(), outcome: z.enum(OUTCOMES) }),
  step('send-back', { remark: z.string() }),
  step('approve', {}),
  step('rate', { score: z.enum(SCORES), reasons: z.array(z.enum(RATING_REASONS)).optional().catch(['other']), comment: z.string().optional() }),
  step('reopen', { reason: z.string() }),
  step('close', {}),
  step('decline', { reasonCode: z.enum(DECLINE_REASONS), note: z.string().optional() }),
  step('merge', { into: z.string() }),
  step('prioritise', { priority: z.enum(PRIORITIES) }),
  step('message', { content: z.string(), by: z.enum(['staff', 'citizen']) }),
]);
export type CastStep = z.infer<typeof CastStep>;

const Contact = z.object({ name: z.string().nullable(), phone: z.string().nullable(), email: z.string().nullable() });

/** One invented report and what became of it; the README beside the files describes them. */
export const CastTicket = z.object({
  key: z.string(),
  daysAgo: z.number().positive(),
  channel: z.enum(CHANNELS),
  language: z.enum(LANGUAGES),
  content: z.string(),
  category: z.string().nullable(),
  area: z.string().nullable(),
  address: z.string().nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  contact: Contact.nullable(),
  priority: z.enum(PRIORITIES),
  steps: z.array(CastStep),
});
export type CastTicket = z.infer<typeof CastTicket>;
