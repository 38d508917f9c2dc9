import type { Tables } from '@gopy/platform';
import { CreateBoard1760000001100 } from './migrations/1760000001100-create-board.js';

/** The board is read and written by plain SQL, so TypeORM knows only its migrations. */
export const publicationTables: Tables = { schemas: [], migrations: [CreateBoard1760000001100] };
