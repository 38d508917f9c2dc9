import { TicketStore } from '@gopy/tickets';
import { Injectable } from '@nestjs/common';
import { DraftStore } from '../domain/draft-store.js';

const AT_MOST = 1000;

/** What was being written about a person before they were erased goes too; what is written afterwards stays. */
@Injectable()
export class ForgetErasedDrafts {
  constructor(
    private readonly drafts: DraftStore,
    private readonly tickets: TicketStore,
  ) {}

  async run(): Promise<number> {
    let removed = 0;
    for (const ticketId of await this.drafts.ticketsInWork(AT_MOST)) {
      const erasedAt = (await this.tickets.find(ticketId))?.state.erasedAt;
      if (erasedAt) removed += await this.drafts.removeBefore(ticketId, erasedAt);
    }
    return removed;
  }
}
