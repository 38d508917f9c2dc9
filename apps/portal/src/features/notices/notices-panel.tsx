import { useText } from '@gopy/web-kit';
import { NoticeChoices } from '../../shared/notices/notice-choices.js';
import { noticesTexts } from '../../shared/notices/notices.texts.js';

/** On the page of a report: how to hear of what happens next. */
export default function NoticesPanel({ code, secret }: { code: string; secret: string | undefined }) {
  const t = useText(noticesTexts);
  return (
    <section className="card" aria-labelledby="notices-title">
      <h2 id="notices-title">{t('title')}</h2>
      <NoticeChoices subject={{ kind: 'ticket', code }} secret={secret} />
    </section>
  );
}
