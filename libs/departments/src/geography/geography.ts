import type { CityData } from '../city-data/read-city-data.js';
import { AreaFinder, type FoundAreas } from '../domain/area-finder.js';
import type { AreaSuggestion } from '../domain/area-suggestions.js';
import { type PlaceKind, PlaceReader } from '../domain/place-reader.js';
import { Boundaries, type PinPlace } from './boundaries.js';

/** Where in the city a pin or a text points; read once from the city's data. */
export class Geography {
  private readonly finder: AreaFinder;
  private readonly places: PlaceReader;

  constructor(
    private readonly boundaries: Boundaries,
    data: CityData,
  ) {
    this.finder = new AreaFinder(data);
    this.places = new PlaceReader(data.mainRoads);
  }

  areaAt(lat: number, lon: number): PinPlace {
    return this.boundaries.areaAt(lat, lon);
  }

  areasIn(text: string): FoundAreas {
    return this.finder.find(text);
  }

  placeKindOf(text: string): PlaceKind {
    return this.places.kindOf(text);
  }

  suggest(query: string, limit: number): AreaSuggestion[] {
    return this.finder.suggest(query, limit);
  }
}
