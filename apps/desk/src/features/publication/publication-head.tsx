import type { TicketDetail } from '@gopy/contracts';
import { IconArrowLeft, IconEye, IconExternalLink } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { formatDateTime, useLanguage, useText, words } from '@gopy/web-kit';
import { paths } from '../../shared/paths.js';
import { sharedTexts } from '../../shared/shared-texts.js';
import { StatusMark } from '../../shared/ticket-list/status-mark.js';
import { useName } from '../../shared/use-name.js';
import { publicationTexts } from './publication-texts.js';
import classes from './publication.module.css';

interface Props {
  ticket: TicketDetail;
  people: readonly { readonly name: string }[];
  backTo: string;
}

export function PublicationHead({ ticket, people, backTo }: Props) {
  const t = useText(publicationTexts);
  const shared = useText(sharedTexts);
  const word = useText(words);
  const [language] = useLanguage();
  const nameOf = useName();
  const title = useRef<HTMLHeadingElement>(null);
  const { code, category, area, receivedAt, publication } = ticket;
  const facts = [category ? nameOf(category) : shared('noCategory'), area && nameOf(area), formatDateTime(receivedAt, language)];
  // The decision took its button along: whoever works by keyboard goes on here, not at the top of the page.
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus();
  }, [code]);
  return (
    <header className={classes.head}>
      <Link href={backTo} className={classes.back}>
        <IconArrowLeft size={18} aria-hidden="true" />
        {shared('back')}
      </Link>
      <div className={classes.titleRow}>
        <h1 ref={title} tabIndex={-1} className={classes.code}>
          {code}
        </h1>
        <StatusMark status={ticket.status} />
        {publication.state && (
          <strong className={classes.state} data-state={publication.state}>
            {word(`publication-state.${publication.state}`)}
          </strong>
        )}
        <Link href={paths.ticket(code)} className={classes.link}>
          <IconExternalLink size={16} aria-hidden="true" />
          {t('toTicket')}
        </Link>
      </div>
      <p className={classes.hint}>{facts.filter(Boolean).join(' · ')}</p>
      <div role="status">
        {people.map(({ name }) => (
          <span key={name} className={classes.person}>
            <IconEye size={15} aria-hidden="true" /> {t('alsoHere', { name })}
          </span>
        ))}
      </div>
    </header>
  );
}
