import { addressParts } from '@gopy/departments';
import { foldText } from '@gopy/kernel';
import { Injectable } from '@nestjs/common';
import type { ReportTraits } from '../domain/likeness.js';
import { matterWords } from '../domain/matter-words.js';
import { settlePlace } from '../domain/settle-place.js';
import type { TicketFacts } from '../domain/ticket-facts.js';
import { CityForRouting } from './city-for-routing.js';

const LONGEST_KEY = 80;
const LONGEST_WORDS = 700;

/** Reads of a report what tells whether another is about the same matter. */
@Injectable()
export class ReadReportTraits {
  constructor(private readonly city: CityForRouting) {}

  of(facts: TicketFacts): ReportTraits {
    const place = settlePlace(facts, this.city);
    const { street, lot, house, alleys } = addressParts(facts.address ?? '');
    return {
      words: wordsThatFit(matterWords(facts.content)),
      categoryId: facts.categoryId ?? this.proposed(facts.content),
      areaCode: place.known === 'area' ? place.area.id : null,
      street: key([street]),
      door: key([...alleys, house, lot]),
      lat: facts.lat,
      lon: facts.lon,
    };
  }

  private proposed(content: string): string | null {
    const proposal = this.city.propose(content);
    return proposal?.clear ? proposal.categoryId : null;
  }
}

function key(parts: readonly (string | undefined)[]): string | null {
  const folded = foldText(parts.filter((part) => part !== undefined).join(' ')).replace(/[^a-z0-9/ ]/g, '');
  return folded === '' ? null : folded.slice(0, LONGEST_KEY);
}

function wordsThatFit(words: readonly string[]): string[] {
  const joined = words.join(' ');
  return joined.length <= LONGEST_WORDS ? [...words] : joined.slice(0, LONGEST_WORDS).split(' ').slice(0, -1);
}
