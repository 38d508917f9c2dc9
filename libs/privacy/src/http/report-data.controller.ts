import { DataRequestInput, DataRequestListResponse, DataRequestView } from '@gopy/contracts';
import { CallerAddress, TicketHolder, TicketSecret } from '@gopy/platform';
import { Body, Controller, Get, Header, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AskAboutData } from '../actions/ask-about-data.js';

/** The same rights for one report, for whoever holds its secret. */
@ApiTags('feedback')
@Controller('api/v1/feedback/:code/data-requests')
export class ReportDataController {
  constructor(private readonly requests: AskAboutData) {}

  @Post()
  @TicketHolder()
  @ApiCreatedResponse({ standardSchema: DataRequestView })
  ask(
    @Param('code') typedCode: string,
    @TicketSecret() secret: string | undefined,
    @CallerAddress() address: string,
    @Body({ schema: DataRequestInput }) input: DataRequestInput,
  ): Promise<DataRequestView> {
    return this.requests.ofReport({ typedCode, secret, address }, input);
  }

  @Get()
  @TicketHolder()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ standardSchema: DataRequestListResponse })
  async asked(
    @Param('code') typedCode: string,
    @TicketSecret() secret: string | undefined,
    @CallerAddress() address: string,
  ): Promise<DataRequestListResponse> {
    return { items: await this.requests.askedAboutReport({ typedCode, secret, address }) };
  }
}
