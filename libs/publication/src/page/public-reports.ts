import type { BoardEntry, FollowResponse } from '@gopy/contracts';
import { DomainError } from '@gopy/kernel';
import { FollowTicket } from '@gopy/tickets';
import { Injectable } from '@nestjs/common';
import { Board } from '../views/board.view.js';

/** A report as anybody may read it: its way through the city and, while it is published, its words. */
export type PublicReport = { readonly ticket: FollowResponse; readonly entry: BoardEntry | undefined };

/** Looks reports up for pages, through the citizens' door: who guesses codes has to wait there. */
@Injectable()
export class PublicReports {
  constructor(
    private readonly tickets: FollowTicket,
    private readonly board: Board,
  ) {}

  async find(typedCode: string, address: string): Promise<PublicReport> {
    const ticket = await this.tickets.look({ typedCode, secret: undefined, address });
    return { ticket, entry: await this.published(ticket.code) };
  }

  private async published(code: string): Promise<BoardEntry | undefined> {
    try {
      return await this.board.entry(code);
    } catch (refusal) {
      if (refusal instanceof DomainError && refusal.code === 'publication.not-found') return undefined;
      throw refusal;
    }
  }
}
