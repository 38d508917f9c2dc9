import fc from 'fast-check';
import { newTrackingCode, parseTrackingCode } from './tracking-code.js';

const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXY';
const aCode = fc.uint8Array({ minLength: 8, maxLength: 8 }).map((bytes) => newTrackingCode('DN', () => Buffer.from(bytes.map((byte) => byte % 31))));

describe('a tracking code', () => {
  it('is understood however it is typed', () => {
    fc.assert(
      fc.property(aCode, (code) => {
        expect(code).toMatch(/^DN-[0-9A-Z]{4}-[0-9A-Z]{5}$/);
        const bare = code.slice(3).replace('-', '');
        for (const typed of [code, code.toLowerCase(), bare, ` dn ${bare.slice(0, 4)} ${bare.slice(4)} `, bare.replace(/0/g, 'o').replace(/1/g, 'l')]) {
          expect(parseTrackingCode(typed, 'DN')).toBe(code);
        }
      }),
    );
  });

  it('refuses any single wrong symbol and any two neighbours swapped', () => {
    fc.assert(
      fc.property(aCode, fc.integer({ min: 0, max: 7 }), fc.constantFrom(...SYMBOLS), (code, at, wrong) => {
        const bare = code.slice(3).replace('-', '');
        if (bare[at] !== wrong) expect(parseTrackingCode(bare.slice(0, at) + wrong + bare.slice(at + 1), 'DN')).toBeNull();
        const swapped = bare.slice(0, at) + bare.charAt(at + 1) + bare.charAt(at) + bare.slice(at + 2);
        if (at < 7 && swapped !== bare) expect(parseTrackingCode(swapped, 'DN')).toBeNull();
      }),
    );
  });

  it('is no code when it is something else', () => {
    for (const typed of ['', 'DN', 'DN-1234', '0905123456', 'DN-0000-00001', 'x'.repeat(500)]) expect(parseTrackingCode(typed, 'DN')).toBeNull();
  });
});
