import { FollowResponse, RateRequest, ReopenRequest, SendMessageRequest } from '@gopy/contracts';
import { CallerAddress, TicketHolder, TicketSecret } from '@gopy/platform';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { FollowTicket } from '../actions/follow-ticket.js';

/** The citizen's own ticket: public parts by the code, the rest by the secret. */
@ApiTags('feedback')
@Controller('api/v1/feedback/:code')
export class FeedbackController {
  constructor(private readonly tickets: FollowTicket) {}

  @Get()
  @TicketHolder()
  @ApiOkResponse({ standardSchema: FollowResponse })
  look(@Param('code') typedCode: string, @TicketSecret() secret: string | undefined, @CallerAddress() address: string): Promise<FollowResponse> {
    return this.tickets.look({ typedCode, secret, address });
  }

  @Post('messages')
  @TicketHolder()
  @HttpCode(201)
  @ApiOkResponse({ standardSchema: FollowResponse })
  write(
    @Param('code') typedCode: string,
    @TicketSecret() secret: string | undefined,
    @CallerAddress() address: string,
    @Body({ schema: SendMessageRequest }) body: SendMessageRequest,
  ): Promise<FollowResponse> {
    return this.tickets.write({ typedCode, secret, address }, body);
  }

  @Post('rating')
  @TicketHolder()
  @HttpCode(201)
  @ApiOkResponse({ standardSchema: FollowResponse })
  rate(
    @Param('code') typedCode: string,
    @TicketSecret() secret: string | undefined,
    @CallerAddress() address: string,
    @Body({ schema: RateRequest }) body: RateRequest,
  ): Promise<FollowResponse> {
    return this.tickets.rate({ typedCode, secret, address }, body);
  }

  @Post('reopening')
  @TicketHolder()
  @HttpCode(201)
  @ApiOkResponse({ standardSchema: FollowResponse })
  reopen(
    @Param('code') typedCode: string,
    @TicketSecret() secret: string | undefined,
    @CallerAddress() address: string,
    @Body({ schema: ReopenRequest }) body: ReopenRequest,
  ): Promise<FollowResponse> {
    return this.tickets.reopen({ typedCode, secret, address }, body);
  }
}
