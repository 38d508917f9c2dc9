import { join } from 'node:path';
import { type CityData, readCityData } from '../city-data/read-city-data.js';
import { type Directory, DirectorySource } from '../domain/directory.js';
import { Boundaries } from '../geography/boundaries.js';
import { Geography } from '../geography/geography.js';
import { assembledCity, type LoadedCity } from '../storage/assembled-city.js';
import { CategoryProposals } from '../storage/category-proposals.js';
import { cityRows } from '../storage/city-rows.js';
import { numbered, SmallIds } from '../storage/small-ids.js';

/** The city as a fresh seed makes it, with the same ids, in memory. */
export class SeededCity extends DirectorySource {
  readonly data: CityData = readCityData();
  private readonly loaded: LoadedCity;

  constructor() {
    super();
    const rows = cityRows(this.data);
    this.loaded = assembledCity('1', {
      ...rows,
      departments: numbered(rows.departments, new SmallIds([])),
      categories: numbered(rows.categories, new SmallIds([])),
    });
  }

  current(): Directory {
    return this.loaded.directory;
  }

  city(): LoadedCity {
    return this.loaded;
  }

  geography(): Geography {
    return new Geography(Boundaries.fromFile(join(process.cwd(), 'libs', 'departments', 'data', 'boundaries.geojson')), this.data);
  }

  proposals(): CategoryProposals {
    return new CategoryProposals(this);
  }
}
