import { Inject, Injectable } from '@nestjs/common';
import { type CategoryProposal, CategoryProposer } from '../domain/category-proposer.js';
import { DatabaseDirectorySource } from './database-directory-source.js';
import type { LoadedCity } from './assembled-city.js';

/** The proposer over the keywords as they stand now in the category table. */
@Injectable()
export class CategoryProposals {
  private built: { readonly of: LoadedCity; readonly proposer: CategoryProposer } | undefined;

  constructor(@Inject(DatabaseDirectorySource) private readonly source: Pick<DatabaseDirectorySource, 'city'>) {}

  /** Best first. */
  propose(text: string): CategoryProposal[] {
    return this.proposer().propose(text);
  }

  private proposer(): CategoryProposer {
    const city = this.source.city();
    if (this.built?.of !== city) this.built = { of: city, proposer: new CategoryProposer(city.categories) };
    return this.built.proposer;
  }
}
