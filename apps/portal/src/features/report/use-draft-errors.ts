import { ProblemError, useText } from '@gopy/web-kit';
import { useState } from 'react';
import { errorText } from '../../shared/error-text.js';
import { failureTexts } from '../../shared/failure.texts.js';
import type { Draft } from './draft.js';
import { draftProblems, type FieldId, fieldOf } from './draft-problems.js';
import { reportTexts } from './report.texts.js';

const ORDER: readonly FieldId[] = ['content', 'photos', 'area', 'address', 'category', 'name', 'phone', 'email'];

/** What stands in the way of sending: what the form sees by itself after a try, and what the server refused. */
export function useDraftErrors(draft: Draft, photosFailed: number, lastFailure: unknown) {
  const t = useText(reportTexts);
  const failed = useText(failureTexts);
  const [attempt, setAttempt] = useState(0);
  // What was refused is no news any more once the citizen has gone on from it.
  const [settled, setSettled] = useState<unknown>();
  const failure = lastFailure === settled ? undefined : lastFailure;

  const wrong = draftProblems(draft, photosFailed);
  const isReady = Object.keys(wrong).length === 0;
  const refused = refusals(failure);
  const errorOf = (field: FieldId) => {
    const own = attempt > 0 ? wrong[field] : undefined;
    return own ? t(own.key, own.params) : refused[field];
  };
  const errors = ORDER.flatMap((field) => ({ field, message: errorOf(field) ?? '' })).filter(({ message }) => message !== '');
  const message = failure === undefined || Object.keys(refused).length > 0 ? undefined : errorText(failure, failed);
  const point = () => setAttempt(attempt + 1);
  const forget = () => {
    setAttempt(0);
    setSettled(lastFailure);
  };
  return { attempt, isReady, errorOf, errors, message, point, forget };
}

function refusals(failure: unknown): Partial<Record<FieldId, string>> {
  if (!(failure instanceof ProblemError)) return {};
  const named = failure.problem.errors?.map(({ field, message }) => [fieldOf(field), message] as const) ?? [];
  const ofCode = { 'attachment.unknown': 'photos', 'category.unknown': 'category', 'area.unknown': 'area' }[failure.code];
  return Object.fromEntries([...named, [ofCode, failure.message] as const].filter(([field]) => field !== undefined));
}
