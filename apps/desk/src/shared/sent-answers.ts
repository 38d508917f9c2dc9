import type { TicketDetail, TimelineEntry } from '@gopy/contracts';

/** The answers that went out to the citizen, newest last: a reopened ticket has several. */
export function sentAnswers({ timeline }: Pick<TicketDetail, 'timeline'>): TimelineEntry[] {
  return timeline.filter(({ event }) => event === 'ticket.answered');
}
