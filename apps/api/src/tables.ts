import { accountsTables } from '@gopy/accounts';
import { citizensTables } from '@gopy/citizens';
import { departmentsTables } from '@gopy/departments';
import type { Tables } from '@gopy/platform';
import { routingTables } from '@gopy/routing';

/** Every lib that owns tables; a spec compares the lists of all processes. */
export const tables: readonly Tables[] = [accountsTables, departmentsTables, citizensTables, routingTables];
