import { Environment } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CityView } from './city-view.js';

/** The light borders of the areas, for drawing maps. */
@Injectable()
export class BoundariesView {
  readonly current: CityView;

  constructor(environment: Environment) {
    this.current = new CityView(readFileSync(join(environment.values.CITY_DATA_DIR, 'boundaries-lite.geojson'), 'utf8'));
  }
}
