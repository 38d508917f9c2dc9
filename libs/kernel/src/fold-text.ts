/** Vietnamese text as people search for it: lower case, no marks, đ as d, NFC and NFD alike (DOMAIN §8). */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
