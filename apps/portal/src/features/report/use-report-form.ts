import { useLanguage } from '@gopy/web-kit';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { usePhotos } from '../../shared/use-photos.js';
import { useReference } from '../../shared/use-reference.js';
import { type Draft, emptyDraft, requestOf } from './draft.js';
import { keptDraft } from './kept-draft.js';
import { useDraftErrors } from './use-draft-errors.js';
import { useEmergencyGate } from './use-emergency-gate.js';
import { usePlace } from './use-place.js';
import { useSendReport } from './use-send-report.js';
import { useSimilar } from './use-similar.js';

/** The form's state over its steps: draft kept on this device, problems, sending. */
export function useReportForm() {
  const [language] = useLanguage();
  const [, go] = useLocation();
  const reference = useReference();
  const [kept] = useState(() => keptDraft.read());
  const [draft, setDraft] = useState(kept.draft);
  const [restored, setRestored] = useState(kept.restored);
  const photos = usePhotos(draft.key);
  const sender = useSendReport(draft.key);
  const problems = useDraftErrors(draft, photos.failed ? 1 : 0, sender.failure);
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const place = usePlace(draft, change, reference.areas);
  const similar = useSimilar(draft);
  const gate = useEmergencyGate(draft, change, () => {
    problems.forget();
    similar.passBy();
    setRestored(false);
    go('/report/check');
  });

  const { loading, photos: chosen } = photos;
  useEffect(() => {
    if (!loading) keptDraft.write(draft, chosen);
  }, [draft, chosen, loading]);

  const goOn = () => {
    if (problems.isReady) gate.ask();
    else problems.point();
  };
  const send = async () => {
    const handed = await sender.send(draft, async () => requestOf(draft, await photos.keptKeys(), language));
    if (handed) go('/sent', { replace: true, state: handed });
  };
  const startOver = () => {
    keptDraft.drop();
    setDraft(emptyDraft());
    photos.clear();
    problems.forget();
    setRestored(false);
    place.silent();
  };
  const canBeChecked = problems.isReady && !gate.isDue;
  const steps = { goOn, send, startOver, canBeChecked, sending: sender.sending, elsewhere: sender.elsewhere };
  return { draft, change, photos, place, reference, similar, gate, restored, ...problems, ...steps };
}
export type ReportForm = ReturnType<typeof useReportForm>;
