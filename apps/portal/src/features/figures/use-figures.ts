import type { FiguresResponse } from '@gopy/contracts';
import { createClient } from '@gopy/web-kit';
import { useEffect, useState } from 'react';

type Answer = { readonly asked: string; readonly figures?: FiguresResponse; readonly failed?: true };

/** The figures of a month; what was shown before stays until the next month came. */
export function useFigures(month: string | undefined) {
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<Answer>();
  const asked = `${month ?? 'now'} ${attempt}`;
  useEffect(() => {
    const control = new AbortController();
    createClient()
      .figures(month, control.signal)
      .then(
        (figures) => control.signal.aborted || setAnswer({ asked, figures }),
        () => control.signal.aborted || setAnswer({ asked, failed: true }),
      );
    return () => control.abort();
  }, [month, asked]);
  return {
    figures: answer?.figures,
    failed: answer?.asked === asked && answer.failed === true,
    loading: answer?.asked !== asked,
    again: () => setAttempt(attempt + 1),
  };
}
