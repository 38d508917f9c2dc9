import { accountsTables } from '@gopy/accounts';
import { citizensTables } from '@gopy/citizens';
import { departmentsTables } from '@gopy/departments';
import type { Tables } from '@gopy/platform';
import { repliesTables } from '@gopy/replies';
import { routingTables } from '@gopy/routing';
import { ticketsTables } from '@gopy/tickets';

/** The mappings that this process uses; `cli migrate` makes the tables. */
export const tables: readonly Tables[] = [accountsTables, departmentsTables, citizensTables, routingTables, ticketsTables, repliesTables];
