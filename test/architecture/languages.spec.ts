import { errorSentences } from '../../libs/contracts/src/messages/error-sentences.js';
import { words } from '@gopy/words';
import { cataloguesBelow, cataloguesIn, type FoundCatalogue } from '../support/catalogues-of.js';

const FOLDERS = [
  'apps/portal/src',
  'apps/desk/src',
  'libs/web-kit/src',
  'libs/words/src',
  'libs/contracts/src',
  'libs/publication/src',
  'libs/notifications/src',
  'libs/messaging/src',
];

/** Names that English keeps as they are. */
const NAMES = [
  'Tiếng Việt',
  'Góp Ý',
  'Đà Nẵng',
  'Hoàng Sa',
  'Trường Sa',
  'Việt Nam',
  'ổ gà',
  'Hải Châu',
  'Lê Duẩn',
  'Ngũ Hành Sơn',
  'Hải Hồ',
  'Cẩm Lệ',
  'Hòa Khánh Bắc',
];
/** Written alike in both. */
const ALIKE =
  /^(?:[\W\d_]*|e-?mail|zalo|sms|1022|english|tiếng việt|iphone|gps|pdf|csv|qr|video|logo|totp|ip|https?:\S+|góp ý 1022|dn-[\w-]+)$/iu;
const VIETNAMESE = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;
const ENGLISH =
  /(?<![\w“"])(?:the|and|of|your|you|is|are|with|this|that|was|were|please|not|from|report|reports|has|have|been|been|which|when|department)(?![\w”"])/iu;

const found: readonly FoundCatalogue[] = [
  ...cataloguesBelow(FOLDERS),
  { where: 'words', ...words },
  { where: 'error sentences', vi: sentences('vi'), en: sentences('en') },
];

function sentences(language: 'vi' | 'en'): Record<string, string> {
  return Object.fromEntries(Object.entries(errorSentences).map(([code, sentence]) => [code, sentence[language]]));
}

/** Each sentence with where it stands, for failures that can be found. */
const lines = found.flatMap(({ where, vi, en }) =>
  Object.keys(vi).map((key) => ({ at: `${where} ${key}`, vi: vi[key] ?? '', en: en[key] ?? '' })),
);
const withoutNames = (text: string): string => NAMES.reduce((rest, name) => rest.replaceAll(name, ''), text.replace(/\{\w+\}/g, ''));
const params = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

describe('the two languages', () => {
  it('are looked for in every page and every notice', () => {
    expect(found.length).toBeGreaterThan(25);
    expect(lines.length).toBeGreaterThan(600);
    for (const file of ['board.texts.ts', 'shell-texts.ts', 'emergency-numbers.tsx'])
      expect(found.some(({ where }) => where.includes(file))).toBe(true);
  });

  it('have the same sentences', () => {
    expect(found.flatMap(({ where, vi, en }) => differenceOf(vi, en).map((key) => `${where} ${key}`))).toEqual([]);
  });

  it('leave nothing empty', () => {
    expect(lines.filter(({ vi, en }) => vi.trim() === '' || en.trim() === '').map(({ at }) => at)).toEqual([]);
  });

  it('ask for the same parameters', () => {
    expect(lines.filter(({ vi, en }) => params(vi).join() !== params(en).join()).map(({ at, vi, en }) => `${at}: ${vi} / ${en}`)).toEqual(
      [],
    );
  });

  it('write Vietnamese in composed letters', () => {
    expect(lines.filter(({ vi, en }) => vi !== vi.normalize('NFC') || en !== en.normalize('NFC')).map(({ at }) => at)).toEqual([]);
  });

  it('have no Vietnamese left in English', () => {
    expect(
      lines.filter(({ en }) => VIETNAMESE.test(withoutNames(en).replace(/“[^”]*”/gu, ''))).map(({ at, en }) => `${at}: ${en}`),
    ).toEqual([]);
  });

  it('have no English left in Vietnamese', () => {
    expect(lines.filter(({ vi }) => ENGLISH.test(withoutNames(vi))).map(({ at, vi }) => `${at}: ${vi}`)).toEqual([]);
    expect(lines.filter(({ vi, en }) => vi === en && !ALIKE.test(withoutNames(vi).trim())).map(({ at, vi }) => `${at}: ${vi}`)).toEqual([]);
  });
});

it('the check itself sees a missing sentence, a foreign word and a forgotten parameter', () => {
  const [planted] = cataloguesIn(
    'planted.ts',
    "const t = catalogue({ a: 'Gửi {n} ảnh', b: 'Send the report', c: 'x' }, { a: 'Send photos', b: 'Gửi' });",
  );

  expect(planted && differenceOf(planted.vi, planted.en)).toEqual(['c']);
  expect(params(planted?.vi['a'] ?? '')).toEqual(['{n}']);
  expect([ENGLISH.test(planted?.vi['b'] ?? ''), VIETNAMESE.test(planted?.en['b'] ?? '')]).toEqual([true, true]);
});

const differenceOf = (vi: object, en: object): string[] =>
  [...new Set([...Object.keys(vi), ...Object.keys(en)])].filter((key) => !Object.hasOwn(vi, key) || !Object.hasOwn(en, key));
