import { findPersonalData, HIDDEN } from '@gopy/contracts';
import { IconArrowBackUp } from '@tabler/icons-react';
import { type MouseEvent, useEffect, useRef, useState } from 'react';
import { useText } from '@gopy/web-kit';
import type { RedactedField, RedactedText } from './draft.js';
import { isAllHidden } from './draft.js';
import { publicationTexts } from './publication-texts.js';
import { placesOf, type Segment, segmentsOf, type Span } from './redaction.js';
import classes from './publication.module.css';
import { selectedPart } from './selected-part.js';

interface Props {
  field: RedactedField;
  text: RedactedText;
  language: string;
  /** Words that must not be left, by the server's word. */
  alarming: string | undefined;
  onHide: (field: RedactedField, span: Span) => void;
  onShow: (field: RedactedField, span: Span) => void;
}

/** One text twice: as sent, and as the public will read it. */
export function RedactionRow({ field, text, language, alarming, onHide, onShow }: Props) {
  const t = useText(publicationTexts);
  const rewritten = text.text !== text.original;
  return (
    <section className={classes.row} aria-label={t(`field.${field}`)}>
      <div>
        <h2 className={classes.side}>
          {t(`field.${field}`)} · {field === 'answer' ? t('asAnswered') : t('asSent')}
        </h2>
        {rewritten ? <p className={classes.text}>{text.original}</p> : <Sent field={field} text={text} language={language} />}
      </div>
      <div>
        <h2 className={classes.side}>{t('asPublic')}</h2>
        <Public field={field} text={text} language={language} alarming={alarming} onHide={onHide} onShow={onShow} />
        {rewritten && <p className={classes.hint}>{t('rewritten')}</p>}
        {field === 'address' && isAllHidden(text) && <p className={classes.hint}>{t('allHiddenAddress')}</p>}
        <HiddenPieces text={text} onShow={(span) => onShow(field, span)} />
      </div>
    </section>
  );
}

function Sent({ field, text: { text, spans }, language }: { field: RedactedField; text: RedactedText; language: string }) {
  return (
    <p className={classes.text} data-redact={field} data-length={text.length} lang={language}>
      {segmentsOf(text, spans).map(({ start, end, hidden, text: piece }) => (
        <span key={start} data-start={start} data-end={end} className={hidden ? classes.taken : undefined}>
          {piece}
        </span>
      ))}
    </p>
  );
}

/** Words can be selected here by mouse, finger and keyboard, and never changed: only hidden. */
function Public({ field, text: { text, spans }, language, alarming, onHide, onShow }: Props) {
  const t = useText(publicationTexts);
  const root = useRef<HTMLDivElement>(null);
  // An input method may write in spite of all; the text is then drawn anew.
  const [drawing, setDrawing] = useState(0);
  useEffect(() => {
    const refuse = (event: Event) => event.preventDefault();
    const element = root.current;
    element?.addEventListener('beforeinput', refuse);
    return () => element?.removeEventListener('beforeinput', refuse);
  }, [drawing]);
  const click = (event: MouseEvent) => {
    const mark = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-mark]') : null;
    if (mark) onShow(field, { start: Number(mark.dataset['start']), end: Number(mark.dataset['end']) });
  };
  return (
    <div
      key={drawing}
      ref={root}
      className={classes.text}
      role="textbox"
      aria-multiline="true"
      aria-readonly="true"
      aria-label={t('publicField', { field: t(`field.${field}`) })}
      tabIndex={0}
      contentEditable="plaintext-only"
      suppressContentEditableWarning
      inputMode="none"
      spellCheck={false}
      lang={language}
      data-redact={field}
      data-length={text.length}
      data-public
      onInput={() => setDrawing(drawing + 1)}
      onClick={click}
      onKeyDown={(event) => {
        if (event.key !== 'Delete' && event.key !== 'Backspace') return;
        event.preventDefault();
        const part = selectedPart();
        if (part) onHide(part.field, part);
      }}
    >
      {marksOf(text, spans, alarming).map((piece) =>
        piece.hidden ? (
          <span key={piece.start} data-start={piece.start} data-end={piece.end} data-mark="hidden" className={classes.mark}>
            {HIDDEN}
          </span>
        ) : (
          <span key={piece.start} data-start={piece.start} data-end={piece.end} data-tone={piece.tone}>
            {piece.text}
          </span>
        ),
      )}
    </div>
  );
}

interface Piece extends Segment {
  tone?: 'bad' | 'warn' | undefined;
}

/** The text with what is hidden, what must not stay, and what looks like a number or an e-mail address. */
function marksOf(text: string, spans: readonly Span[], alarming: string | undefined): Piece[] {
  const bad = alarming ? placesOf(text, alarming, spans) : [];
  const warn = findPersonalData(text).filter((found) => !bad.some((span) => overlap(span, found)));
  const toned = [...bad.map((span) => ({ ...span, tone: 'bad' as const })), ...warn.map((span) => ({ ...span, tone: 'warn' as const }))];
  return segmentsOf(text, spans).flatMap((segment) => (segment.hidden ? [segment] : tonedIn(segment, toned)));
}

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

function tonedIn({ start, end, text }: Segment, toned: readonly (Span & { tone: 'bad' | 'warn' })[]): Piece[] {
  const inside = toned.filter((span) => span.start >= start && span.end <= end).toSorted((one, other) => one.start - other.start);
  const edges = [start, ...inside.flatMap((span) => [span.start, span.end]), end];
  return edges.slice(1).flatMap((to, place) => {
    const from = edges[place] ?? start;
    const tone = place % 2 === 1 ? inside[(place - 1) / 2]?.tone : undefined;
    return from < to ? [{ start: from, end: to, text: text.slice(from - start, to - start), hidden: false, tone }] : [];
  });
}

/** What was hidden, to be shown again without aiming at a mark. */
function HiddenPieces({ text: { text, spans }, onShow }: { text: RedactedText; onShow: (span: Span) => void }) {
  const t = useText(publicationTexts);
  if (spans.length === 0) return null;
  return (
    <ul className={classes.pieces} aria-label={t('hiddenPieces')}>
      {spans.map((span) => {
        const piece = text.slice(span.start, span.end);
        return (
          <li key={span.start}>
            <button type="button" aria-label={t('revealPiece', { piece })} onClick={() => onShow(span)}>
              <IconArrowBackUp size={14} aria-hidden="true" />
              {piece}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
