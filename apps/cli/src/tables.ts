import { accountsTables } from '@gopy/accounts';
import { admissionTables } from '@gopy/admission';
import { citizensTables } from '@gopy/citizens';
import { departmentsTables } from '@gopy/departments';
import { notificationsTables } from '@gopy/notifications';
import type { Tables } from '@gopy/platform';
import { publicationTables } from '@gopy/publication';
import { privacyTables } from '@gopy/privacy';
import { repliesTables } from '@gopy/replies';
import { reportingTables } from '@gopy/reporting';
import { routingTables } from '@gopy/routing';
import { ticketsTables } from '@gopy/tickets';

/** Every lib that owns tables. */
export const allTables: readonly Tables[] = [departmentsTables, accountsTables, citizensTables, admissionTables, routingTables, ticketsTables, privacyTables, repliesTables, reportingTables, publicationTables, notificationsTables];
