import type { Tables } from '@gopy/platform';
import { areaTable } from './area.table.js';
import { calendarTable } from './calendar.table.js';
import { categoryTable } from './category.table.js';
import { departmentTable } from './department.table.js';
import { directoryVersionTable } from './directory-version.table.js';
import { holidayTable } from './holiday.table.js';
import { legacyAreaTable } from './legacy-area.table.js';
import { CreateDirectory1764000010000 } from './migrations/1764000010000-create-directory.js';
import { targetTable } from './target.table.js';

export const departmentsTables: Tables = {
  schemas: [areaTable, legacyAreaTable, calendarTable, holidayTable, targetTable, departmentTable, categoryTable, directoryVersionTable],
  migrations: [CreateDirectory1764000010000],
};
