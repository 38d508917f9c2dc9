import { findPersonalData, type TicketDetail } from '@gopy/contracts';
import type { PublicationRisk } from '@gopy/vocabulary';
import { useRef, useState } from 'react';
import { ProblemError, useText } from '@gopy/web-kit';
import { isStale } from '../../shared/actions/use-action-form.js';
import { useAct } from '../../shared/use-act.js';
import { bodyOf, type Draft, publicOf, REDACTED_FIELDS } from './draft.js';
import { publicationTexts } from './publication-texts.js';

/** Weighing the risks and sending; what was refused is told apart by what helps. */
export function usePublish(ticket: TicketDetail, draft: Draft, onDone: () => void) {
  const t = useText(publicationTexts);
  const act = useAct(ticket.code);
  const [ticked, setTicked] = useState<readonly PublicationRisk[]>([]);
  const [asked, setAsked] = useState(false);
  const group = useRef<HTMLFieldSetElement>(null);
  const { risks } = ticket.publication;
  const settled = risks.filter((risk) => risk === 'personal-data' && !stillNumbers(draft));
  const open = risks.filter((risk) => !settled.includes(risk) && !ticked.includes(risk));
  const error = act.error instanceof ProblemError ? act.error : undefined;

  return {
    risks: {
      risks,
      settled,
      ticked,
      group,
      onTick: (risk: PublicationRisk, on: boolean) => setTicked(on ? [...ticked, risk] : ticked.filter((other) => other !== risk)),
      problem: (asked || error?.code === 'publication.risks-not-acknowledged') && open.length > 0 ? t('tickRisks') : undefined,
    },
    publish: () => {
      if (act.isPending) return;
      setAsked(open.length > 0);
      if (open.length > 0) return group.current?.querySelector<HTMLElement>(`[data-risk="${open[0]}"]`)?.focus();
      act.mutate(
        {
          action: 'publish',
          body: bodyOf(
            ticket,
            draft,
            risks.filter((risk) => ticked.includes(risk) || settled.includes(risk)),
          ),
        },
        { onSuccess: onDone },
      );
    },
    busy: act.isPending,
    stale: isStale(act.error),
    error: isStale(act.error) ? undefined : act.error,
    /** The name or number that would still be public, as the server quotes it. */
    stillNamed: error?.code === 'publication.person-still-named' ? /“(.+?)”/.exec(error.message)?.[1] : undefined,
  };
}

const stillNumbers = (draft: Draft): boolean => REDACTED_FIELDS.some((field) => findPersonalData(publicOf(draft[field])).length > 0);
