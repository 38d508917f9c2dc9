export const PERSONAL_DATA_KINDS = ['phone', 'identity-number', 'email'] as const;
export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];
export type PersonalDataSpan = { readonly kind: PersonalDataKind; readonly start: number; readonly end: number };

export const HIDDEN = '•••';

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** Groups of digits as people write numbers: 0905 123 456, 0905.123.456, +84 (90) 512-3456. */
const DIGITS = /(?<![\p{L}\p{N}])\+?\d(?:[\d\s.()-]{6,20})\d(?![\p{L}\p{N}])/gu;

/** Phone numbers, identity numbers (CMND 9, CCCD 12 digits) and e-mail addresses in what somebody wrote; positions are UTF-16 units. */
export function findPersonalData(text: string): PersonalDataSpan[] {
  const emails = [...text.matchAll(EMAIL)].map((found) => spanOf('email', found));
  const numbers = [...text.matchAll(DIGITS)].flatMap((found) => {
    const kind = kindOfNumber(found[0]);
    return kind === undefined ? [] : [spanOf(kind, found)];
  });
  return [...emails, ...numbers].filter((span, at, all) => !all.slice(0, at).some((other) => span.start < other.end && other.start < span.end)).toSorted((a, b) => a.start - b.start);
}

/** The text with each such place replaced by a mark. */
export function hidePersonalData(text: string): string {
  let [hidden, from] = ['', 0];
  for (const { start, end } of findPersonalData(text)) {
    hidden += text.slice(from, start) + HIDDEN;
    from = end;
  }
  return hidden + text.slice(from);
}

const spanOf = (kind: PersonalDataKind, found: RegExpMatchArray): PersonalDataSpan => ({ kind, start: found.index ?? 0, end: (found.index ?? 0) + found[0].length });

function kindOfNumber(written: string): PersonalDataKind | undefined {
  const digits = written.replace(/\D/g, '');
  const national = digits.replace(/^(?:00)?84(?=[2-9]\d{8}$)/, '0');
  if (/^0[2-9]\d{8,9}$/.test(national)) return 'phone';
  if (/^0\d{11}$/.test(digits) || /^[1-3]\d{8}$/.test(digits)) return 'identity-number';
  return undefined;
}
