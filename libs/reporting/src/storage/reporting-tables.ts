import type { Tables } from '@gopy/platform';
import { CreateMonthFigures1760000001800 } from './migrations/1760000001800-create-month-figures.js';

/** Read and written by their own store, so TypeORM knows only the migration. */
export const reportingTables: Tables = { schemas: [], migrations: [CreateMonthFigures1760000001800] };
