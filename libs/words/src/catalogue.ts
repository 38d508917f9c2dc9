import type { Language } from '@gopy/vocabulary';

export type Catalogue<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;
export type Params = Readonly<Record<string, string | number>>;

/** Vietnamese is the source: a key without its English does not compile. */
export function catalogue<Vi extends Readonly<Record<string, string>>>(
  vi: Vi,
  en: Readonly<Record<keyof Vi & string, string>>,
): Catalogue<keyof Vi & string> {
  return { vi, en };
}

/** `{name}` in a sentence is filled from the parameters. */
export function fill(sentence: string, params: Params = {}): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
