import type { Tables } from '@gopy/platform';
import { areaTable } from './area.table.js';
import { calendarTable } from './calendar.table.js';
import { categoryTable } from './category.table.js';
import { departmentTable } from './department.table.js';
import { directoryVersionTable } from './directory-version.table.js';
import { holidayTable } from './holiday.table.js';
import { legacyAreaTable } from './legacy-area.table.js';
import { CreateDirectory1760000000100 } from './migrations/1760000000100-create-directory.js';
import { targetTable } from './target.table.js';

export const departmentsTables: Tables = {
  schemas: [areaTable, legacyAreaTable, calendarTable, holidayTable, targetTable, departmentTable, categoryTable, directoryVersionTable],
  migrations: [CreateDirectory1760000000100],
};
