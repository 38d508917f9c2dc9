import type { TicketDetail, TimelineEntry } from '@gopy/contracts';

/** The answers that went out to the citizen, newest last: a reopened ticket has several. */
export function sentAnswers({ timeline }: Pick<TicketDetail, 'timeline'>): TimelineEntry[] {
  return timeline.flatMap((entry, place) => {
    if (entry.event !== 'ticket.answered') return [];
    // The photos came with the submission that was approved.
    const submission = timeline.slice(0, place).findLast(({ event }) => event === 'ticket.submitted');
    return [{ ...entry, attachments: entry.attachments.length > 0 ? entry.attachments : (submission?.attachments ?? []) }];
  });
}
