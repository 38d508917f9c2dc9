import { DataSource, type EntityManager, type EntitySchema, type ObjectLiteral } from 'typeorm';
import { type CityCounts, type CityRows, CityStore } from '../domain/city-store.js';
import { areaTable } from './area.table.js';
import { calendarTable } from './calendar.table.js';
import { categoryTable } from './category.table.js';
import { departmentTable } from './department.table.js';
import { raiseDirectoryVersion } from './directory-version.js';
import { holidayTable } from './holiday.table.js';
import { legacyAreaTable } from './legacy-area.table.js';
import { numbered, SmallIds } from './small-ids.js';
import { targetTable } from './target.table.js';

const ROWS_AT_ONCE = 200;
export class DatabaseCityStore extends CityStore {
  constructor(private readonly database: DataSource) {
    super();
  }

  addMissing(city: CityRows): Promise<CityCounts> {
    return this.database.transaction(async (tx) => {
      const counts: CityCounts = {
        calendars: await add(tx, calendarTable, city.calendars, ({ code }) => code),
        holidays: await add(tx, holidayTable, city.holidays, ({ date }) => date),
        targets: await add(tx, targetTable, city.targets, ({ targetClass, priority }) => `${targetClass}/${priority}`),
        areas: await add(tx, areaTable, city.areas, ({ code }) => code),
        legacyAreas: await add(tx, legacyAreaTable, city.legacyAreas, (row) => [row.oldName, row.oldDistrict, row.areaCode].join('/')),
        departments: await add(
          tx,
          departmentTable,
          numbered(city.departments, new SmallIds(await tx.find(departmentTable))),
          ({ code }) => code,
        ),
        categories: await add(tx, categoryTable, numbered(city.categories, new SmallIds(await tx.find(categoryTable))), ({ code }) => code),
      };
      if (Object.values(counts).some((count) => count > 0)) await raiseDirectoryVersion(tx);
      return counts;
    });
  }
}

async function add<Row extends ObjectLiteral>(
  tx: EntityManager,
  table: EntitySchema<Row>,
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): Promise<number> {
  const known = new Set((await tx.find(table)).map(keyOf));
  const missing = rows.filter((row) => {
    const isNew = !known.has(keyOf(row));
    known.add(keyOf(row));
    return isNew;
  });
  for (let at = 0; at < missing.length; at += ROWS_AT_ONCE) {
    await tx
      .createQueryBuilder()
      .insert()
      .into(table)
      .values(missing.slice(at, at + ROWS_AT_ONCE))
      .updateEntity(false)
      .execute();
  }
  return missing.length;
}
