import { randomBytes } from 'node:crypto';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'; // Crockford base 32: no I, L, O, U
const PRIME = 31;
const SPOKEN_ALIKE: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' };
const LENGTH = 8;

/**
 * `DN-XXXX-XXXXc`: eight random Crockford symbols and a check character from the same alphabet, so that it can be read aloud.
 * The check is a weighted sum mod 31: it catches every single wrong symbol and every swap of neighbours. Z would share
 * its remainder with 0, so it is never drawn.
 */
export function newTrackingCode(prefix: string, random: (size: number) => Buffer = randomBytes): string {
  const symbols = drawSymbols(random);
  return format(prefix, symbols);
}

/** The canonical form of what somebody typed (lower case, spaces, missing dashes, O for 0), or null if it cannot be a code. */
export function parseTrackingCode(typed: string, prefix: string): string | null {
  const bare = typed.normalize('NFKC').toUpperCase().replace(/[^0-9A-Z]/g, '');
  const body = bare.startsWith(prefix) && bare.length > LENGTH + 1 ? bare.slice(prefix.length) : bare;
  const symbols = [...body].map((symbol) => SPOKEN_ALIKE[symbol] ?? symbol).join('');
  if (symbols.length !== LENGTH + 1 || [...symbols].some((symbol) => !ALPHABET.includes(symbol))) return null;
  const code = format(prefix, symbols.slice(0, LENGTH));
  return code.endsWith(symbols.slice(LENGTH)) ? code : null;
}

function drawSymbols(random: (size: number) => Buffer): string {
  let symbols = '';
  while (symbols.length < LENGTH) {
    for (const byte of random(LENGTH)) if ((byte & 31) !== PRIME && symbols.length < LENGTH) symbols += ALPHABET.charAt(byte & 31);
  }
  return symbols;
}

function format(prefix: string, symbols: string): string {
  return `${prefix}-${symbols.slice(0, 4)}-${symbols.slice(4)}${checkSymbol(symbols)}`;
}

function checkSymbol(symbols: string): string {
  const sum = [...symbols].reduce((total, symbol) => (total * 3 + ALPHABET.indexOf(symbol)) % PRIME, 0);
  return ALPHABET.charAt(sum);
}
