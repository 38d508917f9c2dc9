import type { DataSource } from 'typeorm';
import { areaTable } from './area.table.js';
import { assembledCity, type LoadedCity } from './assembled-city.js';
import { calendarTable } from './calendar.table.js';
import { categoryTable } from './category.table.js';
import { departmentTable } from './department.table.js';
import { directoryVersion } from './directory-version.js';
import { holidayTable } from './holiday.table.js';
import { legacyAreaTable } from './legacy-area.table.js';
import { targetTable } from './target.table.js';

/** Reads it in one snapshot, so that half of a change is never seen. */
export function loadCity(database: DataSource): Promise<LoadedCity> {
  return database.transaction('REPEATABLE READ', async (tx) => {
    const version = await directoryVersion(tx);
    return assembledCity(version, {
      holidays: await tx.find(holidayTable),
      calendars: await tx.find(calendarTable),
      targets: await tx.find(targetTable),
      categories: await tx.find(categoryTable, { order: { place: 'ASC' } }),
      areas: await tx.find(areaTable, { order: { code: 'ASC' } }),
      departments: await tx.find(departmentTable, { order: { id: 'ASC' } }),
      legacyAreas: await tx.find(legacyAreaTable),
    });
  });
}
