import { formatDateTime, useLanguage, useText } from '@gopy/web-kit';
import { followTexts } from './follow.texts.js';
import type { PanelProps } from './panel.js';
import { useWriting } from './use-writing.js';
import { WritingForm } from './writing-form.js';

const MAX_REASON = 2000;

export function ReopenPanel(panel: PanelProps) {
  const t = useText(followTexts);
  const [language] = useLanguage();
  const { ticket, followed } = panel;
  const writing = useWriting(panel, {
    name: 'reopening',
    max: MAX_REASON,
    send: ({ content, attachmentIds }, key) => followed.client.reopen(ticket.code, { reason: content, attachmentIds }, key),
  });
  return (
    <details className="card fold-out" open={writing.hadWords}>
      <summary>{t('reopen')}</summary>
      {ticket.reopenUntil && <p className="hint">{t('reopenUntil', { time: formatDateTime(ticket.reopenUntil, language) })}</p>}
      <WritingForm writing={writing} label={t('reopenText')} send={t('reopenSend')} />
    </details>
  );
}
