import { CategoryProposals, CategoryProposer, DirectorySource, Geography } from '@gopy/departments';
import { Injectable } from '@nestjs/common';
import type { CategoryFacts, Named, Pin, RoutingCity } from '../domain/routing-city.js';

/** The city's directory and geography as the router asks them. */
@Injectable()
export class CityForRouting implements RoutingCity {
  constructor(
    private readonly directories: DirectorySource,
    private readonly geography: Geography,
    private readonly proposals: CategoryProposals,
  ) {}

  category(id: string): CategoryFacts | undefined {
    return this.directory.findCategory(id);
  }

  department(id: string): Named | undefined {
    return this.directory.findDepartment(id);
  }

  area(code: string): Named | undefined {
    const area = this.directory.findArea(code);
    return area && { id: area.code, name: area.fullName, nameEn: area.fullNameEn };
  }

  wardCommittee(areaCode: string): Named | undefined {
    return this.directory.wardCommittee(areaCode);
  }

  pinAt(lat: number, lon: number): Pin {
    const pin = this.geography.areaAt(lat, lon);
    return pin.place === 'inside' ? { ...pin, km: 0 } : pin;
  }

  areaNamedIn(text: string): string | undefined {
    const { matches, ask } = this.geography.areasIn(text);
    return ask ? undefined : matches[0]?.areaCode;
  }

  wayKindOf(address: string): ReturnType<RoutingCity['wayKindOf']> {
    return this.geography.placeKindOf(address);
  }

  propose(text: string): ReturnType<RoutingCity['propose']> {
    const proposals = this.proposals.propose(text);
    const [best] = proposals;
    const category = best && this.directory.contents.categories.find(({ code }) => code === best.categoryCode);
    return category && { categoryId: category.id, words: best.words, clear: CategoryProposer.clearOne(proposals) === best };
  }

  private get directory() {
    return this.directories.current();
  }
}
