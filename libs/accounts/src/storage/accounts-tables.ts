import type { Tables } from '@gopy/platform';
import { CreateAccounts1760000000200 } from './migrations/1760000000200-create-accounts.js';
import { sessionTable } from './session.table.js';
import { staffTable } from './staff.table.js';

export const accountsTables: Tables = { schemas: [staffTable, sessionTable], migrations: [CreateAccounts1760000000200] };
