/** What of a report tells whether another one is about the same matter. */
export type ReportTraits = {
  readonly words: readonly string[];
  readonly categoryId: string | null;
  readonly areaCode: string | null;
  /** Folded. */
  readonly street: string | null;
  /** House, kiệt or lot on that street, folded. */
  readonly door: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
};

/** From here on people are shown the other report. */
export const ALIKE = 0.3;
export const NEAR_METRES = 300;

const METRES_PER_DEGREE = 111_320;
/** A matter said in two words must not look like every text that has one of them. */
const FEWEST_WORDS = 3;
const SAME_DOOR = 1;
const SAME_STREET = 0.7;
const SAME_WARD = 0.35;
const SAME_MATTER = 1;
const UNKNOWN_MATTER = 0.45;
const OTHER_MATTER = 0.12;

/** 0 to 1: the place decides whether they can be the same, matter and words whether they are. */
export const likeness = (asked: ReportTraits, other: ReportTraits): number => likenessTo(asked)(other);

/** The same for many others. */
export function likenessTo(asked: ReportTraits): (other: ReportTraits) => number {
  const [words, pairs] = [new Set(asked.words), new Set(pairsOf(asked.words))];
  return (other) => {
    const near = nearness(asked, other);
    if (near === 0) return 0;
    const single = shared(words, other.words, FEWEST_WORDS);
    const said = single === 0 ? 0 : 0.45 * single + 0.55 * shared(pairs, pairsOf(other.words), FEWEST_WORDS - 1);
    return near * Math.min(1, 0.4 * matterLikeness(asked.categoryId, other.categoryId) + 0.9 * said);
  };
}

/** Metres between two pins, when both have one. */
export function metresBetween(a: Pick<ReportTraits, 'lat' | 'lon'>, b: Pick<ReportTraits, 'lat' | 'lon'>): number | undefined {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return undefined;
  const shrink = Math.cos((a.lat * Math.PI) / 180);
  return Math.hypot((a.lat - b.lat) * METRES_PER_DEGREE, (a.lon - b.lon) * METRES_PER_DEGREE * shrink);
}

/** Pins first; people often put theirs where they stand, so a named street within reach counts too. */
function nearness(asked: ReportTraits, other: ReportTraits): number {
  const metres = metresBetween(asked, other);
  const byPin = metres === undefined ? undefined : metres > NEAR_METRES ? 0 : 1 - 0.5 * (metres / NEAR_METRES);
  const byName = nearnessByName(asked, other);
  if (byPin === undefined) return byName;
  return byPin === 0 ? 0 : Math.max(byPin, byName);
}

function nearnessByName(asked: ReportTraits, other: ReportTraits): number {
  const otherWard = asked.areaCode !== null && other.areaCode !== null && asked.areaCode !== other.areaCode;
  if (otherWard) return 0;
  if (asked.street !== null && other.street !== null) {
    if (asked.street !== other.street) return 0;
    return asked.door !== null && asked.door === other.door ? SAME_DOOR : SAME_STREET;
  }
  return asked.areaCode !== null && asked.areaCode === other.areaCode ? SAME_WARD : 0;
}

function matterLikeness(a: string | null, b: string | null): number {
  if (a === null || b === null) return UNKNOWN_MATTER;
  return a === b ? SAME_MATTER : OTHER_MATTER;
}

/** How much of the shorter text stands in the longer one; pairs of neighbours weigh more than single syllables. */
function shared(asked: ReadonlySet<string>, said: readonly string[], fewest: number): number {
  const other = new Set(said);
  const [shorter, longer] = asked.size < other.size ? [asked, other] : [other, asked];
  let common = 0;
  for (const each of shorter) if (longer.has(each)) common += 1;
  return common / Math.max(shorter.size, fewest);
}

const pairsOf = (words: readonly string[]): string[] => words.slice(1).map((word, at) => `${words[at]} ${word}`);
