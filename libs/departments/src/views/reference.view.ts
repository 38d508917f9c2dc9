import type { AreaView, CategoryView, ReferenceResponse } from '@gopy/contracts';
import { Environment } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import type { CategoryWithKeywords } from '../domain/city-store.js';
import type { Area } from '../domain/directory.js';
import { DatabaseDirectorySource } from '../storage/database-directory-source.js';
import type { LoadedCity } from '../storage/assembled-city.js';
import { CityView } from './city-view.js';

/** What a form needs to know of the city, built once for each version of it. */
@Injectable()
export class ReferenceView {
  private built: { readonly of: LoadedCity; readonly view: CityView } | undefined;

  constructor(
    private readonly source: DatabaseDirectorySource,
    private readonly environment: Environment,
  ) {}

  current(): CityView {
    const city = this.source.city();
    if (this.built?.of !== city) this.built = { of: city, view: new CityView(JSON.stringify(this.referenceOf(city))) };
    return this.built.view;
  }

  private referenceOf({ categories, directory, legacyAreas }: LoadedCity): ReferenceResponse {
    const oldNamesOf = (areaCode: string) => [
      ...new Set(legacyAreas.filter((old) => old.areaCode === areaCode).map(({ oldName }) => oldName)),
    ];
    return {
      city: 'Thành phố Đà Nẵng',
      cityEn: 'Da Nang City',
      codePrefix: this.environment.values.CODE_PREFIX,
      categories: categories.map(categoryView),
      map: { ...(this.environment.values.MAP_TILES_URL !== '' && { tiles: this.environment.values.MAP_TILES_URL }), attribution: this.environment.values.MAP_ATTRIBUTION },
      departments: directory.contents.departments.map(({ id, name, nameEn }) => ({ id, name, nameEn })),
      areas: directory.contents.areas.map((area) => areaView(area, oldNamesOf(area.code))),
    };
  }
}

function categoryView({
  id,
  code,
  parentId,
  name,
  nameEn,
  hint,
  hintEn,
  icon,
  restricted,
  selectable,
}: CategoryWithKeywords): CategoryView {
  return { id, code, ...(parentId !== null && { parentId }), name, nameEn, hint, hintEn, icon, restricted, selectable };
}

function areaView({ code, kind, name, fullName, fullNameEn, lat, lon }: Area, oldNames: string[]): AreaView {
  return { code, kind, name, fullName, fullNameEn, lat, lon, oldNames };
}
