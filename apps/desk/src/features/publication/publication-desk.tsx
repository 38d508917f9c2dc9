import type { TicketDetail } from '@gopy/contracts';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useText } from '@gopy/web-kit';
import { ActionDialog } from '../../shared/actions/action-dialog.js';
import { useShortcuts } from '../../shared/shortcuts/use-shortcuts.js';
import { DecisionBar } from './decision-bar.js';
import { type RedactedField, REDACTED_FIELDS } from './draft.js';
import { PhotoChoice } from './photo-choice.js';
import { PublicPreview } from './public-preview.js';
import { PublicationHead } from './publication-head.js';
import { PublicationProblems } from './publication-problems.js';
import { publicationTexts } from './publication-texts.js';
import classes from './publication.module.css';
import type { Span } from './redaction.js';
import { RedactionRow } from './redaction-row.js';
import { RiskChecks } from './risk-checks.js';
import { selectedPart } from './selected-part.js';
import { usePublicationDraft } from './use-publication-draft.js';
import { usePublish } from './use-publish.js';

interface Props {
  ticket: TicketDetail;
  people: readonly { readonly name: string }[];
  backTo: string;
  /** A decision was made. */
  onDone: () => void;
  onSkip: () => void;
}

/** One report on its way to the public: what was sent, what everybody will read, and the decision. */
export function PublicationDesk({ ticket, people, backTo, onDone, onSkip }: Props) {
  const t = useText(publicationTexts);
  const making = usePublicationDraft(ticket);
  const { draft, hidePart, showPart, undo } = making;
  const [said, say] = useState('');
  const [lastHidden, setLastHidden] = useState<string>();
  const [previewing, preview] = useState(false);
  const [dialog, setDialog] = useState<'keep-private' | 'withdraw-publication'>();
  const may = (action: string) => ticket.allowedActions.includes(action);
  const possible = ticket.publication.possible && may('publish');
  const done = (message: 'published' | 'keptPrivate') => () => {
    notifications.show({ message: t(message, { code: ticket.code }), color: 'green' });
    onDone();
  };
  const fields = possible ? REDACTED_FIELDS : [];
  const sending = usePublish(ticket, draft, done('published'));

  const hideThis = (field: RedactedField, span: Span) => {
    const piece = hidePart(field, span);
    setLastHidden(piece);
    say(piece ? t('hiddenNow', { piece }) : t('nothingSelected'));
    window.getSelection()?.removeAllRanges();
  };
  const hideSelected = () => {
    const part = selectedPart();
    if (part) hideThis(part.field, part);
    else say(t('nothingSelected'));
  };
  useShortcuts({
    ...(possible && { c: hideSelected, u: undo, p: sending.publish, v: () => preview(true) }),
    x: () => may('keep-private') && setDialog('keep-private'),
    s: onSkip,
  });
  return (
    <article className={classes.page} aria-label={ticket.code}>
      <PublicationHead ticket={ticket} people={people} backTo={backTo} />
      <div className={classes.body}>
        <PublicationProblems ticket={ticket} possible={possible} sending={sending} onHideEverywhere={making.hideEverywhere} />
        {possible && <RiskChecks {...sending.risks} />}
        {possible ? (
          <p className={classes.hint}>{t('how')}</p>
        ) : (
          <p className={classes.text} lang={ticket.language}>
            {ticket.content}
          </p>
        )}
        {fields
          .filter((field) => draft[field].original !== '')
          .map((field) => (
            <RedactionRow
              key={field}
              field={field}
              text={draft[field]}
              language={field === 'answer' ? 'vi' : ticket.language}
              alarming={sending.stillNamed}
              onHide={hideThis}
              onShow={showPart}
            />
          ))}
        {possible && <PhotoChoice ticket={ticket} making={making} />}
      </div>
      <DecisionBar
        ticket={ticket}
        making={making}
        possible={possible}
        said={said}
        lastHidden={lastHidden}
        busy={sending.busy}
        onHide={hideSelected}
        onPreview={() => preview(true)}
        onPublish={sending.publish}
        onDialog={setDialog}
        onSkip={onSkip}
      />
      <PublicPreview ticket={ticket} draft={draft} opened={previewing} onClose={() => preview(false)} />
      <ActionDialog ticket={ticket} action={dialog} onClose={() => setDialog(undefined)} onDone={done('keptPrivate')} />
    </article>
  );
}
