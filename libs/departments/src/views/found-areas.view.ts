import type { FindAreaQuery, FindAreaResponse } from '@gopy/contracts';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { DirectorySource } from '../domain/directory.js';
import { Geography } from '../geography/geography.js';

type Match = Omit<FindAreaResponse['matches'][number], 'fullName'>;
const SUGGESTIONS = 8;

/** Which wards a pin or what somebody is typing can mean, the likeliest first. */
@Injectable()
export class FoundAreasView {
  constructor(
    private readonly geography: Geography,
    private readonly directories: DirectorySource,
  ) {}

  find({ text, lat, lon }: z.infer<typeof FindAreaQuery>): FindAreaResponse {
    const pin = lat === undefined || lon === undefined ? undefined : this.geography.areaAt(lat, lon);
    const byPin: Match[] =
      pin && pin.place !== 'outside'
        ? [{ areaCode: pin.areaCode, how: pin.place === 'inside' ? 'position' : 'nearest', certain: pin.place === 'inside' }]
        : [];
    return { matches: this.named([...byPin, ...(text ? this.inText(text) : [])]), outsideCity: pin?.place === 'outside' };
  }

  private inText(text: string): Match[] {
    const read = this.geography
      .areasIn(text)
      .matches.map(({ areaCode, how, legacyName, certain }) => ({ areaCode, how, certain, ...(legacyName && { oldName: legacyName }) }));
    const typed = this.geography
      .suggest(text, SUGGESTIONS)
      .map(({ areaCode, oldName }): Match => ({ areaCode, how: oldName ? 'legacy' : 'name', certain: false, ...(oldName && { oldName }) }));
    return [...read, ...typed];
  }

  /** Each area once, as its first match has it. */
  private named(matches: readonly Match[]): FindAreaResponse['matches'] {
    const directory = this.directories.current();
    const once = new Map([...matches].reverse().map((match) => [match.areaCode, match]));
    return [...once.values()].reverse().flatMap((match) => {
      const area = directory.findArea(match.areaCode);
      return area ? [{ ...match, fullName: area.fullName }] : [];
    });
  }
}
