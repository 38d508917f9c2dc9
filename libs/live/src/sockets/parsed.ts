import { DomainError } from '@gopy/kernel';
import type { z } from 'zod';

/** What a client sent, read by its schema or refused. */
export function parsed<T>(schema: z.ZodType<T>, payload: unknown): T {
  const read = schema.safeParse(payload);
  if (!read.success) throw new DomainError('request.invalid', { issues: read.error.issues });
  return read.data;
}
