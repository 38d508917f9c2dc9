import { ProblemError, useLanguage, useText } from '@gopy/web-kit';
import { type FormEvent, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { errorText } from '../../shared/error-text.js';
import { failureTexts } from '../../shared/failure.texts.js';
import { usePhotos } from '../../shared/use-photos.js';
import { type Draft, emptyDraft, requestOf } from './draft.js';
import { draftProblems, type FieldId, fieldOf } from './draft-problems.js';
import { keptDraft } from './kept-draft.js';
import { reportTexts } from './report.texts.js';
import { useSendReport } from './use-send-report.js';

const ORDER: readonly FieldId[] = ['content', 'photos', 'area', 'address', 'category', 'name', 'phone', 'email'];

/** The form's state: draft kept on this device, problems, sending. */
export function useReportForm() {
  const t = useText(reportTexts);
  const failed = useText(failureTexts);
  const [language] = useLanguage();
  const [, go] = useLocation();
  const [kept] = useState(() => keptDraft.read(Date.now()));
  const [draft, setDraft] = useState(kept.draft);
  const [restored, setRestored] = useState(kept.restored);
  const photos = usePhotos(kept.photos);
  const [attempt, setAttempt] = useState(0);
  const { sending, failure, send } = useSendReport();
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));

  useEffect(() => {
    const stored = photos.photos.flatMap(({ key, name, id }) => (id ? [{ key, name, id }] : []));
    keptDraft.write(draft, stored, Date.now());
  }, [draft, photos.photos]);

  const problems = attempt > 0 ? draftProblems(draft, photos.failed ? 1 : 0) : {};
  const refused = refusals(failure);
  const errorOf = (field: FieldId) => {
    const own = problems[field];
    return own ? t(own.key, own.params) : refused[field];
  };
  const errors = ORDER.flatMap((field) => ({ field, message: errorOf(field) ?? '' })).filter(({ message }) => message !== '');
  const message = failure === undefined || Object.keys(refused).length > 0 ? undefined : errorText(failure, failed);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (Object.keys(draftProblems(draft, photos.failed ? 1 : 0)).length > 0) return;
    const opened = await send(draft.key, async () => requestOf(draft, await photos.settledIds(), language));
    if (!opened) return;
    keptDraft.drop();
    go('/sent', { replace: true, state: { code: opened.code } });
  };
  const startOver = () => {
    setDraft(emptyDraft());
    photos.clear();
    setAttempt(0);
    setRestored(false);
  };
  return { draft, change, photos, restored, startOver, attempt, errors, message, errorOf, sending, submit };
}

function refusals(failure: unknown): Partial<Record<FieldId, string>> {
  if (!(failure instanceof ProblemError)) return {};
  const named = failure.problem.errors?.map(({ field, message }) => [fieldOf(field), message] as const) ?? [];
  const ofCode = { 'attachment.unknown': 'photos', 'category.unknown': 'category', 'area.unknown': 'area' }[failure.code];
  return Object.fromEntries([...named, [ofCode, failure.message] as const].filter(([field]) => field !== undefined));
}
