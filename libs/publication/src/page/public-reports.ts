import type { FollowResponse } from '@gopy/contracts';
import { FollowTicket } from '@gopy/tickets';
import { Injectable } from '@nestjs/common';

type Shown = NonNullable<FollowResponse['publication']> & { readonly content: string };

/** A report as anybody may read it: its way through the city and, while it is published, its words. */
export type PublicReport = { readonly ticket: FollowResponse; readonly shown: Shown | undefined };

/** Looks reports up for pages, through the citizens' door: who guesses codes has to wait there. */
@Injectable()
export class PublicReports {
  constructor(private readonly tickets: FollowTicket) {}

  async find(typedCode: string, address: string): Promise<PublicReport> {
    const ticket = await this.tickets.look({ typedCode, secret: undefined, address });
    const { publication } = ticket;
    const isShown = publication?.state === 'published' && publication.content !== undefined;
    return { ticket, shown: isShown ? { ...publication, content: publication.content ?? '' } : undefined };
  }
}
