import type { OpenFeedbackRequest } from '@gopy/contracts';
import { ProblemError } from '@gopy/web-kit';
import { useEffect, useRef, useState } from 'react';
import { handedOver } from '../../shared/outbox/handed-over.js';
import { outbox } from '../../shared/outbox/outbox.js';
import { useOutbox } from '../../shared/outbox/use-outbox.js';
import type { WaitingReport } from '../../shared/outbox/waiting-report.js';
import type { Draft } from './draft.js';

/** Where a report stands after sending, as the page /sent reads it. */
export type Handed = { code: string } | { waiting: string };

/** Hands the report to the outbox and waits for one try; a refusal brings it back. */
export function useSendReport(key: string) {
  const { reports } = useOutbox();
  const [own, setOwn] = useState(false);
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const underway = useRef(false);

  // Refused while nobody looked, then opened to be corrected: the form says why.
  useEffect(() => {
    let stopped = false;
    void outbox.find(key).then((report) => {
      if (!stopped && report?.state === 'editing' && report.problem) setFailure(new ProblemError(report.problem));
    });
    return () => {
      stopped = true;
    };
  }, [key]);

  const send = async (draft: Draft, bodyOf: () => Promise<OpenFeedbackRequest>): Promise<Handed | undefined> => {
    if (underway.current) return undefined;
    underway.current = true;
    setSending(true);
    setOwn(true);
    setFailure(undefined);
    const looked = outbox.await(key);
    try {
      await outbox.handOver(key, await bodyOf(), draft);
      await outbox.send();
      const report = await outbox.find(key);
      if (report?.state !== 'refused') return handedOf(key, report);
      await outbox.takeBack(key);
      handedOver.reopen(draft);
      setOwn(false);
      setFailure(report.problem && new ProblemError(report.problem));
      return undefined;
    } finally {
      looked();
      underway.current = false;
      setSending(false);
    }
  };
  const mine = reports.find((report) => report.key === key);
  /** Another tab with the same draft has sent it. */
  const elsewhere = !own && (mine?.state === 'waiting' || mine?.state === 'sent') ? handedOf(key, mine) : undefined;
  return { sending, failure, send, elsewhere };
}

const handedOf = (key: string, report: WaitingReport | undefined): Handed =>
  report?.state === 'sent' && report.receipt ? { code: report.receipt.code } : { waiting: key };
