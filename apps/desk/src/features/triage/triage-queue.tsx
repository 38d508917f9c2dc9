import { useText } from '@gopy/web-kit';
import { TicketList } from '../../shared/ticket-list/ticket-list.js';
import { triageTexts } from './triage-texts.js';

/** Received tickets that wait for somebody to choose their department, oldest first. */
export function TriageQueue({ open }: { open: string | undefined }) {
  const t = useText(triageTexts);
  return <TicketList view="queue" title={t('title')} open={open} empty={t('empty')} emptyHint={t('emptyHint')} />;
}
