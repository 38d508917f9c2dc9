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

/** Outbox rows as the database gives them. */
export const changesOf = (rows: unknown): TicketChange[] => Changes.parse(rows);

/** The same out of a nudge; undefined when a process of another version wrote it in a way that this one cannot read. */
export const heardChanges = (message: unknown): TicketChange[] | undefined => Changes.safeParse(message).data;
