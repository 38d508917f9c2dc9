const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXY';
const BASE = BigInt(ALPHABET.length);
const LENGTH = 8;
const ALL = BASE ** BigInt(LENGTH);
const SPREAD = 387_420_489_001n; // Shares no factor with 31, so every number gets a code of its own.

/** The tracking code of the n-th invented ticket, valid to its check character and never drawn twice. */
export function inventedCode(prefix: string, number: number): string {
  let rest = (BigInt(number) * SPREAD) % ALL;
  let symbols = '';
  let check = 0;
  for (let place = 0; place < LENGTH; place++) {
    const at = Number(rest % BASE);
    rest /= BASE;
    symbols += ALPHABET.charAt(at);
    check = (check * 3 + at) % ALPHABET.length;
  }
  return `${prefix}-${symbols.slice(0, 4)}-${symbols.slice(4)}${ALPHABET.charAt(check)}`;
}
