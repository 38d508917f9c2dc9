import type { Tables } from '@gopy/platform';
import { CreateDataRequests1760000001330 } from './migrations/1760000001330-create-data-requests.js';

export const privacyTables: Tables = { schemas: [], migrations: [CreateDataRequests1760000001330] };
