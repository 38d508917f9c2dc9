import { formatDateTime, useLanguage, useText } from '@gopy/web-kit';
import { Icon } from '../../shared/icon.js';
import { keptWriting } from '../../shared/kept-writing.js';
import { useMyReports } from '../../shared/my-reports.js';
import { Page } from '../../shared/page.js';
import { typedCode } from '../../shared/typed-code.js';
import { followTexts } from './follow.texts.js';
import { writingTexts } from './writing.texts.js';

interface Props {
  code: string;
  onAgain: () => void;
}

/** A report that cannot be asked about now: what this device knows of it, and nothing more. */
export function WithoutNetwork({ code: asked, onAgain }: Props) {
  const t = useText(writingTexts);
  const follow = useText(followTexts);
  const [language] = useLanguage();
  const code = typedCode(asked)?.code ?? asked;
  const report = useMyReports().find((known) => known.code === code);
  const unsent = keptWriting.wordsAbout(code);
  return (
    <Page title={t('offlineTitle')} className="narrow message-page">
      <p role="status">{t('offlineText', { code })}</p>
      <section className="card" aria-labelledby="known-title">
        <h2 id="known-title">{t('known')}</h2>
        {report ? (
          <dl className="facts stacked">
            <Fact term={t('words')} text={report.excerpt} />
            <Fact term={t('sentAt')} text={report.receivedAt && formatDateTime(report.receivedAt, language)} />
            <Fact term={t('dueAt')} text={report.dueAt && formatDateTime(report.dueAt, language)} />
          </dl>
        ) : (
          <p>{t('nothingKnown')}</p>
        )}
        {unsent.map((words) => (
          <div key={words}>
            <h3>{t('unsent')}</h3>
            <blockquote className="written">{words}</blockquote>
          </div>
        ))}
      </section>
      <p>{t('offlineCall', { code })}</p>
      <p>
        <button type="button" className="button" onClick={onAgain}>
          <Icon name="again" />
          {follow('again')}
        </button>
      </p>
    </Page>
  );
}

function Fact({ term, text }: { term: string; text: string | undefined }) {
  if (!text) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  );
}
