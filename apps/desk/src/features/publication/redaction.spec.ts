import { hidePersonalData } from '@gopy/contracts';
import { hide, placesOf, publicText, reveal, segmentsOf, spansBetween, trimmed } from './redaction.js';

const TEXT = 'Tôi là Lan, số 0905 123 456. Lan ở 12 Lê Duẩn.';
const at = (piece: string) => ({ start: TEXT.indexOf(piece), end: TEXT.indexOf(piece) + piece.length });

describe('hiding parts of a text', () => {
  it('puts a mark where each hidden part was', () => {
    expect(publicText(TEXT, hide(hide([], at('0905 123 456')), at('Lan')))).toBe('Tôi là •••, số •••. Lan ở 12 Lê Duẩn.');
  });

  it('makes one mark of parts that touch or overlap', () => {
    expect(hide(hide([], at('Lan')), at('là Lan, '))).toEqual([at('là Lan, ')]);
    expect(hide(hide([], { start: 0, end: 3 }), { start: 3, end: 6 })).toEqual([{ start: 0, end: 6 }]);
  });

  it('shows a part again when any of it is chosen, and leaves the others', () => {
    const spans = hide(hide([], at('Lan')), at('0905 123 456'));

    expect(reveal(spans, { start: at('0905').start + 2, end: at('0905').start + 3 })).toEqual([at('Lan')]);
    expect(reveal(spans, at('số'))).toEqual(spans);
  });

  it('cuts a text into pieces that make the whole again', () => {
    const spans = hide(hide([], { start: 0, end: 3 }), { start: TEXT.length - 2, end: TEXT.length });

    expect(segmentsOf(TEXT, spans).map(({ hidden }) => hidden)).toEqual([true, false, true]);
    expect(
      segmentsOf(TEXT, spans)
        .map(({ text }) => text)
        .join(''),
    ).toBe(TEXT);
    expect(segmentsOf('', [])).toEqual([]);
  });
});

describe('finding again what was hidden', () => {
  it('knows the parts that were hidden by themselves', () => {
    expect(spansBetween(TEXT, hidePersonalData(TEXT))).toEqual([at('0905 123 456')]);
  });

  it.each([TEXT, '•••', '••• ở 12 Lê Duẩn.', 'Tôi là •••', 'Tôi là •••, số •••. ••• ở ••• Lê Duẩn.'])('makes %j again', (shown) => {
    const spans = spansBetween(TEXT, shown);

    expect(spans && publicText(TEXT, spans)).toBe(shown);
  });

  it.each(['Tôi là Hoa.', `${TEXT} Thêm.`, 'Lan •••'])('says when %j was written otherwise', (shown) => {
    expect(spansBetween(TEXT, shown)).toBeUndefined();
  });
});

describe('the other places of a name', () => {
  it('finds those still shown, as whole words, capital or not', () => {
    expect(placesOf(`${TEXT} Lang thang, lan.`, 'Lan', [at('Lan')]).map(({ start }) => start)).toEqual([
      TEXT.lastIndexOf('Lan'),
      TEXT.length + 13,
    ]);
  });
});

it('takes no blanks along', () => {
  expect(trimmed('a  bc ', { start: 1, end: 6 })).toEqual({ start: 3, end: 5 });
  expect(trimmed('a  b', { start: 1, end: 3 })).toBeUndefined();
});
