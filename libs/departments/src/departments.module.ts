import { Environment } from '@gopy/platform';
import { Global, Module } from '@nestjs/common';
import { join } from 'node:path';
import { readCityData } from './city-data/read-city-data.js';
import { DirectorySource } from './domain/directory.js';
import { Boundaries } from './geography/boundaries.js';
import { Geography } from './geography/geography.js';
import { CategoryProposals } from './storage/category-proposals.js';
import { DatabaseDirectorySource } from './storage/database-directory-source.js';

/** The city as configured: directory, geography, proposals. Needs PlatformModule. */
@Global()
@Module({
  providers: [
    DatabaseDirectorySource,
    { provide: DirectorySource, useExisting: DatabaseDirectorySource },
    CategoryProposals,
    { provide: Geography, useFactory: geographyOf, inject: [Environment] },
  ],
  exports: [DatabaseDirectorySource, DirectorySource, CategoryProposals, Geography],
})
export class DepartmentsModule {}

function geographyOf({ values: { CITY_DATA_DIR } }: Environment): Geography {
  return new Geography(Boundaries.fromFile(join(CITY_DATA_DIR, 'boundaries.geojson')), readCityData(CITY_DATA_DIR));
}
