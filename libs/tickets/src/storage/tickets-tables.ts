import type { Tables } from '@gopy/platform';
import { CreateTickets1760000000400 } from './migrations/1760000000400-create-tickets.js';
import { AddPublication1760000001000 } from './migrations/1760000001000-add-publication.js';

import { AddAttachmentRemoval1760000001320 } from './migrations/1760000001320-add-attachment-removal.js';

/** Tickets are read and written by their own store, so TypeORM knows only their migrations. */
export const ticketsTables: Tables = { schemas: [], migrations: [CreateTickets1760000000400, AddPublication1760000001000, AddAttachmentRemoval1760000001320] };
