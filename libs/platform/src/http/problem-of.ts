import { Problem, sentenceOf } from '@gopy/contracts';
import type { DomainError } from '@gopy/kernel';
import type { Language } from '@gopy/vocabulary';
import { STATUS_CODES } from 'node:http';
import { z } from 'zod';
import { type FieldError, fieldErrors } from './field-sentence.js';
import { STATUS_OF_KIND } from './status-of-kind.js';

const Issues = z.array(z.looseObject({ path: z.array(z.unknown()).optional() }));
/** Parameters that callers need as data; everything else only fills sentences. */
const Passed = Problem.pick({ allowedActions: true, currentVersion: true, changes: true, retryAfterSeconds: true });

export type Caller = { readonly language: Language; readonly requestId: string; readonly path: string };

/** A refusal as RFC 9457 problem details in the caller's language. */
export function problemOf(refusal: DomainError, caller: Caller): Problem {
  const status = STATUS_OF_KIND[refusal.kind];
  const errors = errorsOf(refusal, caller.language);
  return {
    type: `urn:gopy:problem:${refusal.code}`,
    title: STATUS_CODES[status] ?? 'Error',
    status,
    code: refusal.code,
    detail: sentenceOf(refusal.code, caller.language, refusal.params),
    instance: caller.path,
    requestId: caller.requestId,
    ...(errors.length > 0 && { errors }),
    ...passedOn(refusal),
  };
}

/** `issues` come from a schema; `field` is named by an action that refuses one value for a reason of its own. */
function errorsOf({ code, params }: DomainError, language: Language): FieldError[] {
  if (typeof params.field === 'string') return [{ field: params.field, message: sentenceOf(code, language, params) }];
  const issues = Issues.safeParse(params.issues);
  return issues.success ? fieldErrors(issues.data, language) : [];
}

function passedOn({ params }: DomainError): Partial<Problem> {
  const passed = Passed.safeParse(params);
  return passed.success ? passed.data : {};
}
