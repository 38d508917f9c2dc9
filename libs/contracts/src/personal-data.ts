export const PERSONAL_DATA_KINDS = ['phone', 'identity-number', 'email'] as const;
export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];
export type PersonalDataSpan = { readonly kind: PersonalDataKind; readonly start: number; readonly end: number };

export const HIDDEN = '•••';

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** A run of digits and what people put between them: 0905 123 456, 0905.123.456, +84 (90) 512-3456. */
const RUN = /(?<![\p{L}\p{N}])[+(]*\d[\d\s.()-]*\d(?![\p{L}\p{N}])/gu;

/** Phone numbers, identity numbers (CMND 9, CCCD 12 digits) and e-mail addresses in what somebody wrote; positions are UTF-16 units. */
export function findPersonalData(text: string): PersonalDataSpan[] {
  const emails = [...text.matchAll(EMAIL)].map((found) => spanOf('email', found));
  const numbers = [...text.matchAll(RUN)].flatMap((run) => numbersIn(run[0], run.index));
  return [...emails, ...numbers]
    .filter((span, at, all) => !all.slice(0, at).some((other) => span.start < other.end && other.start < span.end))
    .toSorted((a, b) => a.start - b.start);
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

const spanOf = (kind: PersonalDataKind, found: RegExpMatchArray): PersonalDataSpan => ({
  kind,
  start: found.index ?? 0,
  end: (found.index ?? 0) + found[0].length,
});

/** People write a number in at most so many groups; the limit also keeps a page full of digits cheap. */
const MOST_GROUPS = 8;

/** The longest readings from the left, so that two numbers side by side are two. */
function numbersIn(run: string, offset: number): PersonalDataSpan[] {
  const groups = [...run.matchAll(/\S+/g)].map((group) => ({ start: group.index, end: group.index + group[0].length }));
  const spans: PersonalDataSpan[] = [];
  for (let from = 0; from < groups.length; from++) {
    for (let to = Math.min(groups.length, from + MOST_GROUPS) - 1; to >= from; to--) {
      const [start, end] = [groups[from]?.start ?? 0, groups[to]?.end ?? 0];
      const kind = kindOfNumber(run.slice(start, end));
      if (kind === undefined) continue;
      spans.push({ kind, start: offset + start, end: offset + end });
      from = to;
      break;
    }
  }
  return spans;
}

/** 1.500.000.000: an amount, not a number that names somebody. */
const AMOUNT = /^\d{1,3}(?:\.\d{3})+$/;

function kindOfNumber(written: string): PersonalDataKind | undefined {
  if (AMOUNT.test(written)) return undefined;
  const digits = written.replace(/\D/g, '');
  const national = digits.replace(/^(?:00)?84(?=[2-9]\d{8}$)/, '0');
  if (/^0[35789]\d{8}$|^02\d{9}$|^01\d{9}$/.test(national)) return 'phone';
  if (/^\d{3,}(?: \d{3,})*$/.test(written) && /^0\d{11}$|^[1-3]\d{8}$/.test(digits)) return 'identity-number';
  return undefined;
}
