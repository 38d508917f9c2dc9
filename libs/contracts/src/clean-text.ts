// C0 and C1 controls (tab and line feed kept), bidi overrides and the byte order mark: invisible, and only used to deceive.
// eslint-disable-next-line no-control-regex
const INVISIBLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** What people typed, as it is stored: NFC, Unix line ends, no control characters, no blank edges. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(INVISIBLE, '').replace(/\p{Surrogate}/gu, '\ufffd').normalize('NFC').trim();
}
