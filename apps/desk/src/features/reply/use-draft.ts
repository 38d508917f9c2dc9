import type { SaveDraftRequest } from '@gopy/contracts';
import { useCallback, useEffect, useRef, useState } from 'react';
import { desk } from '../../shared/desk-client.js';

const PAUSE_MS = 1000;
const RETRY_MS = 5000;

export interface DraftMark {
  state: 'kept' | 'saving' | 'failed';
  savedAt?: string | undefined;
}

/** Text that saves itself a second after the last keystroke; what could not be saved is tried again. */
export function useDraft(code: string, start: SaveDraftRequest, savedAt: string | undefined) {
  const [draft, setDraft] = useState(start);
  const [mark, setMark] = useState<DraftMark>({ state: 'kept', savedAt });
  const newest = useRef(start);
  const dirty = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const save = useCallback(async () => {
    clearTimeout(timer.current);
    if (!dirty.current) return;
    dirty.current = false;
    setMark((before) => ({ ...before, state: 'saving' }));
    try {
      const kept = await desk.saveDraft(code, newest.current);
      if (!dirty.current) setMark({ state: 'kept', savedAt: kept.savedAt });
    } catch {
      dirty.current = true;
      setMark((before) => ({ ...before, state: 'failed' }));
      timer.current = setTimeout(() => void save(), RETRY_MS);
    }
  }, [code]);

  const change = (news: Partial<SaveDraftRequest>) => {
    newest.current = { ...newest.current, ...news };
    dirty.current = true;
    setDraft(newest.current);
    setMark((before) => ({ ...before, state: 'saving' }));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), PAUSE_MS);
  };

  useEffect(() => {
    const leaving = () => void save();
    document.addEventListener('visibilitychange', leaving);
    return () => {
      document.removeEventListener('visibilitychange', leaving);
      leaving();
    };
  }, [save]);

  return { draft, mark, change, save };
}
