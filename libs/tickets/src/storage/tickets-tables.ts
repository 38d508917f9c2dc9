import type { Tables } from '@gopy/platform';
import { CreateTickets1760000000400 } from './migrations/1760000000400-create-tickets.js';

/** Tickets are read and written by their own store, so TypeORM knows only their migrations. */
export const ticketsTables: Tables = { schemas: [], migrations: [CreateTickets1760000000400] };
