import { useLanguage, useText } from '@gopy/web-kit';
import { MAX_CONTENT } from '../../shared/limits.js';
import { followTexts } from './follow.texts.js';
import { nameOf } from './name-of.js';
import type { PanelProps } from './panel.js';
import { useWriting } from './use-writing.js';
import { WritingForm } from './writing-form.js';

/** The department waits for the citizen: this comes before everything else. */
export function QuestionPanel({ ticket, followed }: PanelProps) {
  const t = useText(followTexts);
  const [language] = useLanguage();
  const writing = useWriting(followed, (body, key) => followed.client.sendMessage(ticket.code, body, key), MAX_CONTENT);
  const department = ticket.department ? nameOf(ticket.department, language) : t('centre');
  return (
    <section className="card question" aria-labelledby="question-title">
      <h2 id="question-title">{t('question', { department })}</h2>
      {ticket.private?.openQuestion && <blockquote className="written">{ticket.private.openQuestion}</blockquote>}
      <WritingForm writing={writing} label={t('questionText')} send={t('questionSend')} />
    </section>
  );
}
