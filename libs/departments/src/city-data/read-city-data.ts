import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import {
  AreaRow,
  CalendarFile,
  CategoryRow,
  DepartmentRow,
  HolidayRow,
  LegacyAreaRow,
  OldDistrictRow,
  RoutingRuleRow,
  TargetFile,
} from './city-data.js';
import { wardCommittee } from './ward-committee.js';

export interface CityData {
  readonly areas: readonly AreaRow[];
  readonly legacyAreas: readonly LegacyAreaRow[];
  readonly oldDistricts: readonly OldDistrictRow[];
  /** Parents before their children; the ward committees at the end. */
  readonly departments: readonly DepartmentRow[];
  /** Headings before their categories. */
  readonly categories: readonly CategoryRow[];
  readonly routingRules: readonly RoutingRuleRow[];
  readonly calendars: CalendarFile;
  readonly holidays: readonly HolidayRow[];
  readonly targets: TargetFile;
  /** Names of the roads that the city itself keeps. */
  readonly mainRoads: readonly string[];
}

/** Where the city's files lie, seen from the folder the processes start in. */
export const CITY_DATA_DIR = join('libs', 'departments', 'data');

/** Everything in the city's data folder except the boundaries, checked. */
export function readCityData(dir = join(process.cwd(), CITY_DATA_DIR)): CityData {
  const areas = csv(join(dir, 'areas.csv'), AreaRow);
  return {
    areas,
    legacyAreas: csv(join(dir, 'legacy-areas.csv'), LegacyAreaRow),
    oldDistricts: csv(join(dir, 'old-districts.csv'), OldDistrictRow),
    departments: [...json(join(dir, 'departments.json'), z.array(DepartmentRow)), ...areas.map(wardCommittee)],
    categories: json(join(dir, 'categories.json'), z.array(CategoryRow)),
    routingRules: json(join(dir, 'routing-rules.json'), z.array(RoutingRuleRow)),
    calendars: json(join(dir, 'calendars.json'), CalendarFile),
    holidays: csv(join(dir, 'holidays.csv'), HolidayRow),
    targets: json(join(dir, 'targets.json'), TargetFile),
    mainRoads: json(join(dir, 'main-roads.json'), z.array(z.string().min(1))),
  };
}

function csv<Row>(path: string, row: z.ZodType<Row>): Row[] {
  return z.array(row).parse(parse(readFileSync(path, 'utf8'), { columns: true, bom: true }));
}

function json<File>(path: string, file: z.ZodType<File>): File {
  return file.parse(JSON.parse(readFileSync(path, 'utf8')));
}
