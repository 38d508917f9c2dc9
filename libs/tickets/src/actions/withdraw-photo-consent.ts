import { Clock } from '@gopy/kernel';
import { Injectable } from '@nestjs/common';
import { TicketStore } from '../domain/ticket-store.js';

/** Takes the citizen's photos off the board; doing it again changes nothing. */
@Injectable()
export class WithdrawPhotoConsent {
  constructor(
    private readonly store: TicketStore,
    private readonly clock: Clock,
  ) {}

  async run(ticketId: string): Promise<void> {
    await this.store.change(ticketId, (ticket) => {
      if (ticket.state.photoConsent) ticket.withdrawPhotoConsent(this.clock.now());
    });
  }
}
