import type { AnswerView } from '@gopy/contracts';
import { formatDateTime, useLanguage, useText, words } from '@gopy/web-kit';
import { PhotoStrip } from '../../shared/photo-strip.js';
import { followTexts } from './follow.texts.js';
import { nameOf } from './name-of.js';

export function Answer({ answer }: { answer: AnswerView }) {
  const t = useText(followTexts);
  const w = useText(words);
  const [language] = useLanguage();
  return (
    <section className="card answer" aria-labelledby="answer-title">
      <h2 id="answer-title">{t('answer', { department: nameOf(answer.department, language) })}</h2>
      <p className="answer-meta">
        <span className={`outcome ${answer.outcome}`}>{w(`outcome.${answer.outcome}`)}</span>
        <time dateTime={answer.at}>{formatDateTime(answer.at, language)}</time>
      </p>
      <p className="written" lang="vi">
        {answer.text}
      </p>
      <PhotoStrip photos={answer.attachments} />
    </section>
  );
}
