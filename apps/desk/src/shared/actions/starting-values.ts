import type { StaffAction, TicketDetail } from '@gopy/contracts';
import { foldText } from '../fold-text.js';

export type Values = Readonly<Record<string, unknown>>;

/** What a dialog shows before anybody types: what the ticket already says or the router proposed. */
export function startingValues(action: StaffAction, ticket: TicketDetail): Values {
  switch (action) {
    case 'dispatch':
      return {
        departmentId: ticket.routing?.proposedDepartment?.id,
        categoryId: ticket.category?.id ?? ticket.routing?.proposedCategory?.id,
      };
    case 'classify':
      return { categoryId: ticket.category?.id, areaCode: ticket.area?.id };
    case 'prioritise':
      return { priority: ticket.priority };
    case 'redact':
      return { publicContent: ticket.publicContent ?? ticket.content };
    case 'grant-extension':
      return { dueAt: ticket.extension?.dueAt };
    case 'waive-part':
      return { departmentId: ticket.parts.find(({ state }) => state === 'open')?.department.id };
    default:
      return {};
  }
}

/** Empty fields are left out of the request. */
export function filledIn(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== undefined && value !== null && !(typeof value === 'string' && foldText(value) === ''),
    ),
  );
}
