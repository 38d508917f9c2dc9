import { type CityCounts, type CityRows, CityStore } from '../domain/city-store.js';

/** Sets the city up from its data folder; what an admin changed since stays as it is. */
export class SeedCity {
  constructor(private readonly store: CityStore) {}

  run(city: CityRows): Promise<CityCounts> {
    return this.store.addMissing(city);
  }
}
