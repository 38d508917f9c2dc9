import type { PhotoBox, TicketDetail } from '@gopy/contracts';
import { useState } from 'react';
import { type Draft, draftFor, draftOf, REDACTED_FIELDS, type RedactedField, type ShownPhoto } from './draft.js';
import { hide, placesOf, reveal, type Span, trimmed } from './redaction.js';

/** What will be public, while it is being made; every change can be taken back. */
export function usePublicationDraft(ticket: TicketDetail) {
  const [past, setPast] = useState<readonly Draft[]>([]);
  const [kept, setDraft] = useState(() => draftOf(ticket));
  const draft = draftFor(ticket, kept);

  const change = (next: Draft) => {
    setPast([...past, draft]);
    setDraft(next);
  };
  const setSpans = (field: RedactedField, spans: readonly Span[]) => change({ ...draft, [field]: { ...draft[field], spans } });
  const setPhoto = (id: string, changes: Partial<ShownPhoto>) =>
    change({ ...draft, photos: { ...draft.photos, [id]: { shown: false, boxes: [], ...draft.photos[id], ...changes } } });
  return {
    draft,
    canUndo: past.length > 0,
    undo: () => {
      const before = past.at(-1);
      if (!before) return;
      setPast(past.slice(0, -1));
      setDraft(before);
    },
    /** Hides a part and says what it read; undefined when there was nothing to hide. */
    hidePart: (field: RedactedField, span: Span): string | undefined => {
      const part = trimmed(draft[field].text, span);
      if (!part) return undefined;
      setSpans(field, hide(draft[field].spans, part));
      return draft[field].text.slice(part.start, part.end);
    },
    showPart: (field: RedactedField, span: Span) => setSpans(field, reveal(draft[field].spans, span)),
    hideEverywhere: (piece: string) => change(withoutPiece(draft, piece)),
    showPhoto: (id: string, shown: boolean) => setPhoto(id, { shown }),
    boxPhoto: (id: string, boxes: readonly PhotoBox[]) => setPhoto(id, { boxes, shown: true }),
  };
}
export type PublicationDraft = ReturnType<typeof usePublicationDraft>;

function withoutPiece(draft: Draft, piece: string): Draft {
  const texts = REDACTED_FIELDS.map((field) => {
    const { text, spans } = draft[field];
    return [field, { ...draft[field], spans: placesOf(text, piece, spans).reduce(hide, [...spans]) }] as const;
  });
  return { ...draft, ...Object.fromEntries(texts) };
}

/** Where a word still stands in what the public would read. */
export function timesShown(draft: Draft, piece: string): number {
  return REDACTED_FIELDS.reduce((count, field) => count + placesOf(draft[field].text, piece, draft[field].spans).length, 0);
}
