import type { FollowResponse, SendMessageRequest } from '@gopy/contracts';
import { newIdempotencyKey, OfflineError, ProblemError, useText } from '@gopy/web-kit';
import { useRef, useState } from 'react';
import { errorText } from '../../shared/error-text.js';
import { failureTexts } from '../../shared/failure.texts.js';
import { usePhotos } from '../../shared/use-photos.js';
import { followTexts } from './follow.texts.js';
import type { Followed } from './use-follow.js';

type Send = (body: SendMessageRequest, key: string) => Promise<FollowResponse>;

/** Words and photos to the department: sent once, kept when it fails. */
export function useWriting({ show, refetch }: Followed, send: Send, max: number) {
  const t = useText(followTexts);
  const failed = useText(failureTexts);
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [sent, setSent] = useState(false);
  const key = useRef(newIdempotencyKey());
  const underway = useRef(false);
  const photos = usePhotos();

  const write = (next: string) => {
    setText(next);
    setSent(false);
    setError(undefined);
  };
  const problem = () => {
    const { length } = text.normalize('NFC').trim();
    if (length === 0) return t('empty');
    if (length > max) return t('long', { max });
    return photos.failed ? t('photosFailed') : undefined;
  };
  const submit = async () => {
    const wrong = problem();
    setError(wrong);
    if (wrong || underway.current) return;
    underway.current = true;
    setBusy(true);
    try {
      show(await send({ content: text.normalize('NFC').trim(), attachmentIds: await photos.settledIds() }, key.current));
      setText('');
      photos.clear();
      setSent(true);
      key.current = newIdempotencyKey();
    } catch (failure) {
      setError(errorText(failure, failed));
      // A refusal says that the ticket moved on: show where it stands. After silence the same key makes the retry safe.
      if (!(failure instanceof OfflineError)) key.current = newIdempotencyKey();
      if (failure instanceof ProblemError && [403, 409].includes(failure.status)) void refetch().catch(() => undefined);
    } finally {
      underway.current = false;
      setBusy(false);
    }
  };
  return { text, write, photos, error, busy, sent, submit };
}
export type Writing = ReturnType<typeof useWriting>;
