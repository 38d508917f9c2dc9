import { z } from 'zod';
import type { TicketChange } from '../domain/ticket-change.js';

const OptionalId = z.union([z.string(), z.number()]).nullable().transform((id) => (id === null ? null : String(id)));
const Change = z
  .object({
    position: z.coerce.bigint(),
    subjectCode: z.string(),
    version: z.coerce.number(),
    at: z.coerce.date(),
    shownTo: z.string(),
    departmentId: OptionalId,
    previousDepartmentId: OptionalId,
  })
  .transform(({ subjectCode: code, ...rest }): TicketChange => ({ code, ...rest }));
const Changes = z.array(Change);

/** Outbox rows, from the database or from a nudge of the relay. */
export const changesOf = (rows: unknown): TicketChange[] => Changes.parse(rows);
