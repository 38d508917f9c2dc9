import { findPersonalData, type PersonalDataSpan } from '@gopy/contracts';
import { useText } from '@gopy/web-kit';
import { reportTexts } from './report.texts.js';

const AROUND = 14;

/** While somebody writes: which parts will be hidden, each with the words around it. */
export function FoundPersonalData({ text }: { text: string }) {
  const t = useText(reportTexts);
  const spans = findPersonalData(text);
  return (
    <div className="personal-data">
      <p className="visually-hidden" role="status">
        {spans.length > 0 && t('personalDataFound', { count: spans.length })}
      </p>
      {spans.length > 0 && (
        <div className="note warn">
          <p>{t('personalData')}</p>
          <ul>
            {spans.map((span) => (
              <li key={span.start}>
                {t(span.kind)}: <Surroundings text={text} span={span} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function Surroundings({ text, span: { start, end } }: { text: string; span: PersonalDataSpan }) {
  return (
    <q>
      {start > AROUND && '…'}
      {text.slice(Math.max(0, start - AROUND), start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end, end + AROUND)}
      {end + AROUND < text.length && '…'}
    </q>
  );
}
