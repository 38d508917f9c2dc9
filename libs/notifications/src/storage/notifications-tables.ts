import type { Tables } from '@gopy/platform';
import { CreateNotifications1760000001500 } from './migrations/1760000001500-create-notifications.js';

export const notificationsTables: Tables = { schemas: [], migrations: [CreateNotifications1760000001500] };
