import type { TicketSummary } from '@gopy/contracts';
import { IconArrowBackUp, IconPhoto, IconRefresh } from '@tabler/icons-react';
import { useText } from '@gopy/web-kit';
import { sharedTexts } from '../shared-texts.js';
import classes from './marks.module.css';

const FLAGS = {
  'needs-coordinator': { says: 'needsCoordinator', tone: 'warn' },
  'outside-city': { says: 'outsideCity', tone: 'quiet' },
  'no-place': { says: 'noPlace', tone: 'quiet' },
  restricted: { says: 'restricted', tone: 'bad' },
  'parts-open': { says: 'partsOpen', tone: 'plum' },
  'extension-asked': { says: 'extensionAsked', tone: 'warn' },
  escalated: { says: 'escalated', tone: 'bad' },
} as const;

/** What a glance at a list must not miss: returned, reopened, photos, and the flags of the server. */
export function FlagMarks({ ticket }: { ticket: Pick<TicketSummary, 'returnCount' | 'reopenCount' | 'attachmentCount' | 'flags'> }) {
  const t = useText(sharedTexts);
  const { returnCount, reopenCount, attachmentCount } = ticket;
  return (
    <>
      {ticket.flags.filter(isKnown).map((flag) => (
        <span key={flag} className={classes.chip} data-tone={FLAGS[flag].tone}>
          {t(FLAGS[flag].says)}
        </span>
      ))}
      {returnCount > 0 && (
        <span className={classes.chip} data-tone="bad">
          <IconArrowBackUp size={14} aria-hidden="true" />
          {t('returned', { count: returnCount })}
        </span>
      )}
      {reopenCount > 0 && (
        <span className={classes.chip} data-tone="plum">
          <IconRefresh size={14} aria-hidden="true" />
          {t('reopened', { count: reopenCount })}
        </span>
      )}
      {attachmentCount > 0 && (
        <span className={classes.chip} data-tone="plain">
          <IconPhoto size={14} aria-hidden="true" />
          {t('photos', { count: attachmentCount })}
        </span>
      )}
    </>
  );
}

function isKnown(flag: string): flag is keyof typeof FLAGS {
  return flag in FLAGS;
}
