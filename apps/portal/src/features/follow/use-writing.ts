import type { FollowResponse, SendMessageRequest } from '@gopy/contracts';
import { OfflineError, ProblemError, useText } from '@gopy/web-kit';
import { useRef, useState } from 'react';
import { errorText } from '../../shared/error-text.js';
import { failureTexts } from '../../shared/failure.texts.js';
import { photosOf } from '../../shared/kept-writing.js';
import { isCode, refusalOf } from '../../shared/outbox/refusal.js';
import { usePhotos } from '../../shared/use-photos.js';
import { followTexts } from './follow.texts.js';
import type { PanelProps } from './panel.js';
import { useKeptWords } from './use-kept-words.js';
import { writingTexts } from './writing.texts.js';

interface Form {
  /** Under which its words are kept on this device. */
  name: 'message' | 'reopening';
  max: number;
  send: (body: SendMessageRequest, key: string) => Promise<FollowResponse>;
}

/** Words and photos to the department: sent once, kept on this device until they have arrived. */
export function useWriting({ ticket: { code }, followed: { show, refetch } }: PanelProps, { name, max, send }: Form) {
  const t = useText(followTexts);
  const own = useText(writingTexts);
  const failed = useText(failureTexts);
  const words = useKeptWords(code, name);
  const { text, before } = words;
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [sent, setSent] = useState(false);
  const underway = useRef(false);
  const photos = usePhotos(photosOf(code, name));

  const write = (next: string) => {
    words.write(next);
    setSent(false);
    setError(undefined);
  };
  const problem = () => {
    const { length } = text.normalize('NFC').trim();
    if (length === 0) return t('empty');
    if (length > max) return t('long', { max });
    return photos.failed ? t('photosFailed') : undefined;
  };
  const said = (failure: unknown) => {
    if (isCode(failure, 'idempotency.key-reused')) return own('arrivedOtherwise');
    if (!(failure instanceof OfflineError)) return errorText(failure, failed);
    return words.isKept() ? own('notSentKept') : errorText(failure, failed);
  };
  const submit = async () => {
    const wrong = problem();
    setError(wrong);
    if (wrong || underway.current) return;
    underway.current = true;
    setBusy(true);
    try {
      const attachmentIds = await photos.settledIds();
      if (attachmentIds.length < photos.photos.length) return setError(own('photosWaiting'));
      show(await send({ content: text.normalize('NFC').trim(), attachmentIds }, words.key()));
      words.begin('');
      photos.clear();
      setSent(true);
    } catch (failure) {
      setError(said(failure));
      // A refusal says that the ticket moved on: show where it stands. After silence the same key makes the retry safe.
      if (refusalOf(failure)) words.begin(text);
      if (failure instanceof ProblemError && [403, 409].includes(failure.status)) void refetch().catch(() => undefined);
    } finally {
      underway.current = false;
      setBusy(false);
    }
  };
  const hadWords = before !== '';
  return { text, write, photos, error, busy, sent, submit, hadWords, isRestored: hadWords && text === before && !error };
}
export type Writing = ReturnType<typeof useWriting>;
