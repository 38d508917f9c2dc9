import { useLanguage, useText } from '@gopy/web-kit';
import { MAX_CONTENT } from '../../shared/limits.js';
import { followTexts } from './follow.texts.js';
import { nameOf } from './name-of.js';
import type { PanelProps } from './panel.js';
import { useWriting } from './use-writing.js';
import { WritingForm } from './writing-form.js';

/** The department waits for the citizen: this comes before everything else. */
export function QuestionPanel(panel: PanelProps) {
  const t = useText(followTexts);
  const [language] = useLanguage();
  const { ticket, followed } = panel;
  // The same way to the department as a message: words begun before the question came are not lost.
  const writing = useWriting(panel, {
    name: 'message',
    max: MAX_CONTENT,
    send: (body, key) => followed.client.sendMessage(ticket.code, body, key),
  });
  const department = ticket.department ? nameOf(ticket.department, language) : t('centre');
  return (
    <section className="card question" aria-labelledby="question-title">
      <h2 id="question-title">{t('question', { department })}</h2>
      {ticket.private?.openQuestion && <blockquote className="written">{ticket.private.openQuestion}</blockquote>}
      <WritingForm writing={writing} label={t('questionText')} send={t('questionSend')} />
    </section>
  );
}
