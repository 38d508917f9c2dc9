import type { FollowResponse, TimelineEntry } from '@gopy/contracts';
import { timelineSentence, useLanguage, useText } from '@gopy/web-kit';
import { followTexts } from './follow.texts.js';

/** A refusal, a return, a transfer: what a citizen asks about first, told where the state is told. */
const TURNS = ['ticket.declined', 'ticket.returned', 'ticket.transferred', 'ticket.extension-granted'];
/** After any of these the turn is history. */
const OVER = ['ticket.accepted', 'ticket.answered', 'ticket.submitted', 'ticket.closed'];

export function LastTurn({ ticket }: { ticket: FollowResponse }) {
  const t = useText(followTexts);
  const [language] = useLanguage();
  const turn = lastTurn(ticket.timeline);
  if (!turn) return null;
  return (
    <div className={`turn ${turn.event === 'ticket.declined' ? 'note bad' : 'note warn'}`}>
      <p>{timelineSentence(turn, language)}</p>
      {turn.text && <p className="written">{turn.text}</p>}
      {turn.reasonCode === 'complaint-or-denunciation' && <p>{t('complaintWay')}</p>}
      {turn.reasonCode === 'emergency' && <p>{t('emergencyWay')}</p>}
      {turn.reasonCode === 'insufficient' && <p>{t('insufficientWay')}</p>}
      {turn.event === 'ticket.returned' && <p>{t('returnedWay')}</p>}
    </div>
  );
}

function lastTurn(timeline: readonly TimelineEntry[]): TimelineEntry | undefined {
  const told = timeline.filter(({ event }) => TURNS.includes(event) || OVER.includes(event)).at(-1);
  return told && TURNS.includes(told.event) ? told : undefined;
}
