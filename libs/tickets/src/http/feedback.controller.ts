import { FollowResponse, RateRequest, ReopenRequest, SendMessageRequest } from '@gopy/contracts';
import { IdempotencyKey, TicketHolder } from '@gopy/platform';
import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { FollowTicket } from '../actions/follow-ticket.js';
import type { Visitor } from '../actions/ticket-door.js';
import { TicketVisitor } from './ticket-visitor.js';

/** The citizen's own ticket: public parts by the code, the rest by the secret. */
@ApiTags('feedback')
@ApiParam({ name: 'code' })
@Controller('api/v1/feedback/:code')
export class FeedbackController {
  constructor(private readonly tickets: FollowTicket) {}

  @Get()
  @TicketHolder()
  @ApiOkResponse({ standardSchema: FollowResponse })
  look(@TicketVisitor() visitor: Visitor): Promise<FollowResponse> {
    return this.tickets.look(visitor);
  }

  @Post('messages')
  @TicketHolder()
  @ApiCreatedResponse({ standardSchema: FollowResponse })
  write(@TicketVisitor() visitor: Visitor, @Body({ schema: SendMessageRequest }) body: SendMessageRequest, @IdempotencyKey() key: string | undefined): Promise<FollowResponse> {
    return this.tickets.write(visitor, body, key);
  }

  @Post('rating')
  @TicketHolder()
  @ApiCreatedResponse({ standardSchema: FollowResponse })
  rate(@TicketVisitor() visitor: Visitor, @Body({ schema: RateRequest }) body: RateRequest): Promise<FollowResponse> {
    return this.tickets.rate(visitor, body);
  }

  @Post('reopening')
  @TicketHolder()
  @ApiCreatedResponse({ standardSchema: FollowResponse })
  reopen(@TicketVisitor() visitor: Visitor, @Body({ schema: ReopenRequest }) body: ReopenRequest, @IdempotencyKey() key: string | undefined): Promise<FollowResponse> {
    return this.tickets.reopen(visitor, body, key);
  }

  @Post('publication-withdrawal')
  @TicketHolder()
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: FollowResponse })
  withdrawPublication(@TicketVisitor() visitor: Visitor): Promise<FollowResponse> {
    return this.tickets.withdrawPublication(visitor);
  }
}
