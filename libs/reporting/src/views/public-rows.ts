import type { FiguresRow, Named } from '@gopy/contracts';
import { type Counts, onTimeRate } from '../domain/counts.js';
import { hiddenOf } from '../domain/hidden-of.js';

export type NamedCounts = Named & Counts;

/** The lines of one table as everybody may see them: the largest first, those without numbers last. */
export function publicRows(lines: readonly NamedCounts[]): FiguresRow[] {
  const hidden = hiddenOf(countsBy(lines, ({ received }) => received));
  const hiddenRatings = hiddenOf(
    countsBy(lines, ({ rated }) => rated),
    hidden,
  );
  return [...lines]
    .sort(
      (one, other) =>
        Number(hidden.has(one.id)) - Number(hidden.has(other.id)) ||
        (hidden.has(one.id) ? 0 : other.received - one.received) ||
        one.name.localeCompare(other.name, 'vi'),
    )
    .map((line) =>
      hidden.has(line.id) ? named(line) : { ...named(line), ...numbersOf(line), ...(!hiddenRatings.has(line.id) && ratingsOf(line)) },
    );
}

/** A line that stands by itself, with no total to subtract it from. */
export const publicRow = (line: NamedCounts): FiguresRow =>
  hiddenOf(new Map([['', line.received]])).size > 0
    ? named(line)
    : { ...named(line), ...numbersOf(line), ...(hiddenOf(new Map([['', line.rated]])).size === 0 && ratingsOf(line)) };

const countsBy = (lines: readonly NamedCounts[], count: (line: NamedCounts) => number) =>
  new Map(lines.map((line) => [line.id, count(line)]));
const named = ({ id, name, nameEn }: NamedCounts): Named => ({ id, name, nameEn });
const ratingsOf = ({ satisfied, rated }: NamedCounts) => ({ satisfied, rated });

function numbersOf(line: NamedCounts) {
  const { received, answered, answeredOnTime, openOverdue } = line;
  const rate = onTimeRate(line);
  return { received, answered, answeredOnTime, openOverdue, ...(rate !== undefined && { onTimeRate: rate }) };
}
