import { days, hours, minutes } from '@gopy/kernel';
import type { Status } from '@gopy/vocabulary';
import type { BenchCity } from './bench-city.js';
import { benchTexts as texts } from './bench-texts.js';
import { inventedCode } from './invented-code.js';
import { SeededRandom } from './seeded-random.js';

export type Archive = {
  readonly seed: number;
  readonly tickets: number;
  /** About so many of them are on the public board, evenly over the years. */
  readonly published: number;
  readonly codePrefix: string;
  readonly endsAt: Date;
  readonly city: BenchCity;
};

export type InventedTicket = {
  readonly number: number;
  readonly code: string;
  readonly random: SeededRandom;
  readonly status: Status;
  readonly published: boolean;
  readonly receivedAt: Date;
  readonly dueAt: Date;
  /** From one step of the story to the next. */
  readonly pace: number;
  readonly channel: string;
  readonly content: string;
  readonly address: string;
  readonly area: BenchCity['areas'][number];
  readonly categoryId: string;
  readonly departmentId: string | null;
  readonly named: boolean;
  readonly answer: string;
};

const SPAN = days(5 * 365);
const OPEN: readonly Status[] = [
  'in_progress',
  'in_progress',
  'in_progress',
  'in_progress',
  'dispatched',
  'dispatched',
  'dispatched',
  'in_review',
  'waiting_for_citizen',
  'received',
  'answered',
];
const CHANNELS = ['portal', 'phone', 'zalo', 'sms', 'desk'];

/** The n-th ticket of an archive of five years; the same archive always holds the same tickets. */
export function inventedTicket(archive: Archive, number: number): InventedTicket {
  const { seed, tickets, codePrefix, endsAt, city } = archive;
  const random = new SeededRandom(Math.imul(seed, 1_000_003) + number);
  const age = 1 - number / (tickets + 1);
  const receivedAt = new Date(Math.round(endsAt.getTime() - age * SPAN));
  const status = statusAt(age, random);
  const area = random.pickSkewed(city.areas);
  const category = random.pickSkewed(city.categories);
  const street = random.pick(texts.streets);
  return {
    number,
    published:
      status !== 'declined' &&
      Math.floor((number * archive.published) / tickets) > Math.floor(((number - 1) * archive.published) / tickets),
    code: inventedCode(codePrefix, number),
    random,
    status,
    receivedAt,
    dueAt: dueAt({ status, receivedAt, now: endsAt, allowed: days(category.days) }, random),
    pace: status === 'closed' ? hours(2) + random.below(hours(20)) : minutes(1 + random.below(30)),
    channel: random.pickSkewed(CHANNELS),
    content: `${random.pick(texts.matters)}, đường ${street} ${area.name}. ${random.pick(texts.wishes)}`,
    address: `${1 + random.below(400)} ${street}`,
    area,
    categoryId: category.id,
    departmentId: status === 'received' || status === 'declined' ? null : holder(city, area.code, random),
    named: random.chance(0.6),
    answer: random.pick(texts.answers),
  };
}

/** About 97 in a hundred are over; what is still open is nearly all of the last months. */
function statusAt(age: number, random: SeededRandom): Status {
  const openShare = age < 0.03 ? 0.75 : age < 0.06 ? 0.2 : 0.0017;
  if (random.chance(openShare)) return random.pick(OPEN);
  return random.chance(0.03) ? 'declined' : 'closed';
}

function dueAt(
  { status, receivedAt, now, allowed }: { status: Status; receivedAt: Date; now: Date; allowed: number },
  random: SeededRandom,
): Date {
  if (status === 'closed' || status === 'declined' || status === 'answered') return new Date(receivedAt.getTime() + allowed);
  return new Date(Math.max(receivedAt.getTime() + hours(4), now.getTime() - days(4) + random.below(days(14))));
}

const holder = (city: BenchCity, areaCode: string, random: SeededRandom): string =>
  (random.chance(0.6) ? city.committeeOfArea.get(areaCode) : undefined) ?? random.pickSkewed(city.offices);
