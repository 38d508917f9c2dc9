const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Markup that is safe to send: made only by `html`, which escapes whatever is not markup already. */
export class Html {
  constructor(readonly markup: string) {}
}

type Part = Html | string | number | undefined | readonly Html[];

/** `html\`<p>${text}</p>\``: text is escaped, in elements and in quoted attributes alike; lists of markup are joined. */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(pieces.map((piece, place) => piece + markupOf(parts[place])).join(''));
}

/** For data inside a script element: no text in it can end the element. */
export const jsonMarkup = (data: unknown): Html =>
  new Html(
    JSON.stringify(data)
      .replace(/</g, '\\u003c')
      .replace(/\u2028|\u2029/g, ' '),
  );

export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '');

function markupOf(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Html) return part.markup;
  return typeof part === 'object' ? part.map(({ markup }) => markup).join('') : escaped(String(part));
}
