import { findPersonalData, HIDDEN } from '@gopy/contracts';
import { useText } from '@gopy/web-kit';
import { reportTexts } from './report.texts.js';

/** A text as the public would read it: each number and address that finds a person is a mark, said aloud as what it hides. */
export function HiddenParts({ text }: { text: string }) {
  const t = useText(reportTexts);
  const spans = findPersonalData(text);
  return (
    <>
      {spans.map((span, at) => (
        <span key={span.start}>
          {text.slice(spans[at - 1]?.end ?? 0, span.start)}
          <mark>
            <span aria-hidden="true">{HIDDEN}</span>
            <span className="visually-hidden">{t('hiddenPart', { what: t(span.kind) })}</span>
          </mark>
        </span>
      ))}
      {text.slice(spans.at(-1)?.end ?? 0)}
    </>
  );
}
