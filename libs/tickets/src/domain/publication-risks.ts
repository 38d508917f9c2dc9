import type { PublicationRisk } from '@gopy/vocabulary';
import { MISCONDUCT, OFFICIALS, RISKY_WORDS } from './publication-risk-words.js';
import { findPhrase, isMarkedText, type TextWord, wordsIn } from './vietnamese-phrase.js';

const NEAR = 10;
const ORDER = ['restricted', 'officials', 'complaint', 'children', 'violence', 'health'] as const;

/** What in a report calls for care before the public sees it: whole words, with or without marks. */
export function publicationRisks(text: string, restricted: boolean): PublicationRisk[] {
  const words = wordsIn(text);
  const marked = isMarkedText(words);
  const named = Object.entries(RISKY_WORDS).filter(([, phrases]) => phrases.some((phrase) => findPhrase(phrase, words, marked) >= 0));
  const blamed = blamesOfficials(words, marked) ? ['officials'] : [];
  const risks = new Set<string>([...(restricted ? ['restricted'] : []), ...named.map(([risk]) => risk), ...blamed]);
  return ORDER.filter((risk) => risks.has(risk));
}

const blamesOfficials = (words: readonly TextWord[], marked: boolean): boolean =>
  OFFICIALS.flatMap((official) => placesOf(official, words, marked)).some((at) => {
    const around = words.slice(Math.max(0, at - NEAR), at + NEAR);
    return MISCONDUCT.some((blame) => findPhrase(blame, around, marked) >= 0);
  });

function placesOf(phrase: readonly TextWord[], words: readonly TextWord[], marked: boolean): number[] {
  const places: number[] = [];
  for (let from = 0; ;) {
    const at = findPhrase(phrase, words.slice(from), marked);
    if (at < 0) return places;
    places.push(from + at);
    from += at + 1;
  }
}
