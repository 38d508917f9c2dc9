import { useText } from '@gopy/web-kit';
import { TicketList } from '../../shared/ticket-list/ticket-list.js';
import { publicationTexts } from './publication-texts.js';

/** Reports that wait for somebody to decide whether the public may read them, oldest first. */
export function PublicationQueue({ open }: { open: string | undefined }) {
  const t = useText(publicationTexts);
  return <TicketList view="to-publish" title={t('queue')} open={open} empty={t('empty')} emptyHint={t('emptyHint')} />;
}
