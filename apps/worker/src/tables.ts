import { accountsTables } from '@gopy/accounts';
import { departmentsTables } from '@gopy/departments';
import type { Tables } from '@gopy/platform';
import { repliesTables } from '@gopy/replies';
import { routingTables } from '@gopy/routing';

/** The tables that the worker reads through TypeORM. */
export const tables: readonly Tables[] = [accountsTables, departmentsTables, routingTables, repliesTables];
