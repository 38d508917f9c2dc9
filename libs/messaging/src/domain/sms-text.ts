/** One septet each in GSM 03.38; of the Vietnamese letters only à è é ì ò ù É are among them. */
const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** Two septets each. */
const EXTENDED = new Set('^{}\\[~]|€\f');

const TYPOGRAPHY: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '…': '...',
  '\u00a0': ' ',
  '•': '-',
  '→': '->',
  '₫': 'd',
};

const ONE_PART = { 'gsm-7': 160, 'ucs-2': 70 } as const;
const ONE_OF_MANY = { 'gsm-7': 153, 'ucs-2': 67 } as const;

export type SmsText = { readonly text: string; readonly coding: 'gsm-7' | 'ucs-2'; readonly parts: number };

/** A text as it travels: marks off (Unicode more than halves what one part holds), typographic signs plain. What still does not fit GSM-7 goes as UCS-2, never as "?". */
export function smsText(words: string): SmsText {
  const text = plain(words);
  const coding = [...text].every((letter) => BASIC.has(letter) || EXTENDED.has(letter)) ? 'gsm-7' : 'ucs-2';
  return { text, coding, parts: partsOf(unitsOf(text, coding), coding) };
}

function plain(words: string): string {
  const typed = [...words.normalize('NFC')].map((letter) => TYPOGRAPHY[letter] ?? letter).join('');
  return typed.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').normalize('NFC');
}

const unitsOf = (text: string, coding: SmsText['coding']): number =>
  coding === 'ucs-2' ? text.length : [...text].reduce((sum, letter) => sum + (EXTENDED.has(letter) ? 2 : 1), 0);

const partsOf = (units: number, coding: SmsText['coding']): number =>
  units <= ONE_PART[coding] ? 1 : Math.ceil(units / ONE_OF_MANY[coding]);
