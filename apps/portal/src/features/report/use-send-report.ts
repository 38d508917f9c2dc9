import type { OpenFeedbackRequest, OpenFeedbackResponse } from '@gopy/contracts';
import { createClient, newIdempotencyKey, ProblemError } from '@gopy/web-kit';
import { useRef, useState } from 'react';
import { excerptOf } from '../../shared/excerpt-of.js';
import { myReports } from '../../shared/my-reports.js';

/** Sends once, however often it is asked; the failure stays until the next try. */
export function useSendReport() {
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const underway = useRef(false);

  const send = async (key: string, body: () => Promise<OpenFeedbackRequest>): Promise<OpenFeedbackResponse | undefined> => {
    if (underway.current) return undefined;
    underway.current = true;
    setSending(true);
    setFailure(undefined);
    try {
      const request = await body();
      const opened = await open(request, key);
      const { code, secret, receivedAt, dueAt } = opened;
      myReports.keep({ code, secret, receivedAt, dueAt, excerpt: excerptOf(request.content) });
      return opened;
    } catch (error) {
      setFailure(error);
      return undefined;
    } finally {
      underway.current = false;
      setSending(false);
    }
  };
  return { sending, failure, send };
}

async function open(request: OpenFeedbackRequest, key: string): Promise<OpenFeedbackResponse> {
  try {
    return await createClient().openFeedback(request, key);
  } catch (error) {
    // An earlier try with other words did arrive: these words are a report of their own.
    if (error instanceof ProblemError && error.code === 'idempotency.key-reused')
      return createClient().openFeedback(request, newIdempotencyKey());
    throw error;
  }
}
