import type { Tables } from '@gopy/platform';
import { CreateAdmission1760000001120 } from './migrations/1760000001120-create-admission.js';

export const admissionTables: Tables = { schemas: [], migrations: [CreateAdmission1760000001120] };
