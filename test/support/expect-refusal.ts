import { errorSentences, Problem, sentenceOf } from '@gopy/contracts';
import type { ErrorCode } from '@gopy/vocabulary';
import type { City } from './a-city.js';
import type { Answer, Caller } from './caller.js';

export type Refusal = { readonly status: number; readonly code: ErrorCode; readonly field?: string };

/** The answer is problem details with this code and its sentence in that language. */
export function readRefusal(answer: Answer, { status, code, field }: Refusal, language: 'vi' | 'en' = 'vi'): Problem {
  expect({ status: answer.status, contentType: answer.contentType, text: answer.text }).toMatchObject({ status, contentType: 'application/problem+json' });
  const problem = Problem.parse(answer.json);
  expect(problem).toMatchObject({ status, code, type: `urn:gopy:problem:${code}`, detail: sentenceOf(code, language, problem) });
  if (field !== undefined) expect(problem.errors?.map((error) => error.field)).toContain(field);
  return problem;
}

/** Asked in both languages, the city refuses with this code, says why in the caller's language, and has stored nothing. */
export async function expectRefusal(city: City, caller: Caller, ask: (caller: Caller) => Promise<Answer>, refusal: Refusal): Promise<Problem> {
  const before = await city.rowCounts();
  const problem = readRefusal(await ask(caller), refusal, 'vi');
  const english = readRefusal(await ask(caller.with({ 'accept-language': 'en' })), refusal, 'en');
  expect(english.detail).not.toBe(problem.detail);
  expect(errorSentences[refusal.code].vi.normalize('NFC')).toBe(errorSentences[refusal.code].vi);
  expect(await city.rowCounts()).toEqual(before);
  return problem;
}
