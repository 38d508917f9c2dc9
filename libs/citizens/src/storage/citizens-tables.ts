import type { Tables } from '@gopy/platform';
import { CreateCitizens1760000000300 } from './migrations/1760000000300-create-citizens.js';

export const citizensTables: Tables = { schemas: [], migrations: [CreateCitizens1760000000300] };
