import type { TicketSummary } from '@gopy/contracts';
import type { Directory } from '@gopy/departments';
import type { TicketState } from '../domain/ticket-state.js';
import { deadlineView } from './deadline.view.js';
import { Names } from './names.js';

export const EXCERPT = 200;
const ESCALATING_RETURNS = 3;

/** A ticket as one line of a list. */
export function summaryView(ticket: TicketState, directory: Directory, now: Date): TicketSummary {
  const names = new Names(directory);
  return {
    code: ticket.code,
    status: ticket.status,
    priority: ticket.priority,
    channel: ticket.channel,
    excerpt: ticket.content.slice(0, EXCERPT),
    category: names.category(ticket.categoryId),
    area: names.area(ticket.areaCode),
    address: ticket.address ?? undefined,
    department: names.department(ticket.departmentId),
    receivedAt: ticket.receivedAt.toISOString(),
    deadline: deadlineView(ticket, directory, now),
    returnCount: ticket.returnCount,
    reopenCount: ticket.reopenCount,
    attachmentCount: ticket.attachmentCount,
    flags: flagsOf(ticket, directory),
    version: ticket.version,
  };
}

function flagsOf(ticket: TicketState, directory: Directory): string[] {
  const flags = {
    'outside-city': ticket.outsideCity,
    'no-place': ticket.areaCode === null && ticket.address === null && ticket.lat === null,
    restricted: directory.findCategory(ticket.categoryId)?.restricted ?? false,
    'needs-coordinator': ticket.status === 'received' && (ticket.routing?.outcome === 'left' || ticket.returnCount > 0),
    'parts-open': ticket.parts.some(({ state }) => state === 'open'),
    'extension-asked': ticket.askedExtension !== null,
    escalated: ticket.returnCount >= ESCALATING_RETURNS,
  };
  return Object.entries(flags).flatMap(([flag, raised]) => (raised ? [flag] : []));
}
