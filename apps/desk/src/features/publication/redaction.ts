import { HIDDEN } from '@gopy/contracts';

/** A part of a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Segment extends Span {
  readonly text: string;
  readonly hidden: boolean;
}

/** One more part hidden; parts that touch become one. */
export function hide(spans: readonly Span[], { start, end }: Span): Span[] {
  const touching = spans.filter((span) => span.start <= end && start <= span.end);
  const apart = spans.filter((span) => !touching.includes(span));
  const whole = { start: Math.min(start, ...touching.map((span) => span.start)), end: Math.max(end, ...touching.map((span) => span.end)) };
  return [...apart, whole].toSorted((one, other) => one.start - other.start);
}

/** Whatever is hidden there is shown again, whole. */
export function reveal(spans: readonly Span[], { start, end }: Span): Span[] {
  return spans.filter((span) => span.end <= start || end <= span.start);
}

/** The text in pieces, hidden and not, in order. */
export function segmentsOf(text: string, spans: readonly Span[]): Segment[] {
  const edges = [0, ...spans.flatMap(({ start, end }) => [start, end]), text.length];
  return edges.slice(1).flatMap((end, place) => {
    const start = edges[place] ?? 0;
    return start < end ? [{ start, end, text: text.slice(start, end), hidden: place % 2 === 1 }] : [];
  });
}

/** What the public reads. */
export function publicText(text: string, spans: readonly Span[]): string {
  return segmentsOf(text, spans)
    .map((segment) => (segment.hidden ? HIDDEN : segment.text))
    .join('');
}

/** Which parts were hidden to make the public text of the original; undefined when it was made in another way. */
export function spansBetween(original: string, shown: string): Span[] | undefined {
  const pieces = shown.split(HIDDEN);
  const spans: Span[] = [];
  let from = 0;
  for (const [place, piece] of pieces.entries()) {
    const last = place === pieces.length - 1;
    const at = place === 0 ? 0 : last ? original.length - piece.length : original.indexOf(piece, from);
    if (at < from || !original.startsWith(piece, at)) return undefined;
    if (place > 0 && at > from) spans.push({ start: from, end: at });
    from = at + piece.length;
  }
  return from === original.length ? spans : undefined;
}

/** Every place where something is said that is not hidden yet: the same words, whatever stands between them. */
export function placesOf(text: string, piece: string, spans: readonly Span[]): Span[] {
  const words = piece.match(/[\p{L}\p{N}]+/gu);
  if (!words) return [];
  const said = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[^\\p{L}\\p{N}]+')}(?![\\p{L}\\p{N}])`, 'giu');
  return [...text.matchAll(said)]
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
    .filter(({ start, end }) => !spans.some((span) => span.start <= start && end <= span.end));
}

/** A selection without the blanks at its ends; undefined when nothing else is in it. */
export function trimmed(text: string, { start, end }: Span): Span | undefined {
  const part = text.slice(start, end);
  const from = start + part.length - part.trimStart().length;
  const to = from + part.trim().length;
  return from < to ? { start: from, end: to } : undefined;
}
