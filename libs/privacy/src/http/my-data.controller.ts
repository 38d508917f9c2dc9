import { ConsentListResponse, DataRequestInput, DataRequestListResponse, DataRequestView, Id } from '@gopy/contracts';
import { CitizenOnly, CurrentCitizen, type SignedInCitizen } from '@gopy/platform';
import { Body, Controller, Get, Header, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { AskAboutData } from '../actions/ask-about-data.js';
import { type DataExport, ExportMyData } from '../actions/export-my-data.js';
import { MyConsents } from '../actions/my-consents.js';

type Consents = z.infer<typeof ConsentListResponse>;

/** The rights of a person over what is held under their number. */
@ApiTags('my')
@Controller('api/v1/my')
export class MyDataController {
  constructor(
    private readonly requests: AskAboutData,
    private readonly consents: MyConsents,
    private readonly exporting: ExportMyData,
  ) {}

  @Post('data-requests')
  @CitizenOnly()
  @ApiCreatedResponse({ standardSchema: DataRequestView })
  ask(@Body({ schema: DataRequestInput }) input: DataRequestInput, @CurrentCitizen() citizen: SignedInCitizen): Promise<DataRequestView> {
    return this.requests.ofNumber(citizen, input);
  }

  @Get('data-requests')
  @CitizenOnly()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ standardSchema: DataRequestListResponse })
  async asked(@CurrentCitizen() citizen: SignedInCitizen): Promise<DataRequestListResponse> {
    return { items: await this.requests.askedByNumber(citizen) };
  }

  @Get('data-export')
  @CitizenOnly()
  @Header('cache-control', 'no-store')
  @Header('content-disposition', 'attachment; filename="gop-y-1022-du-lieu-cua-toi.json"')
  @ApiOperation({ summary: 'Everything that is held about the owner of the number, as one JSON document' })
  export(@CurrentCitizen() citizen: SignedInCitizen, @Req() { protocol, host }: FastifyRequest): Promise<DataExport> {
    return this.exporting.run(citizen, `${protocol}://${host}`);
  }

  @Get('consents')
  @CitizenOnly()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ standardSchema: ConsentListResponse })
  async agreed(@CurrentCitizen() citizen: SignedInCitizen): Promise<Consents> {
    return { items: await this.consents.of(citizen) };
  }

  @Post('consents/:id/withdrawal')
  @HttpCode(200)
  @CitizenOnly()
  @ApiOkResponse({ standardSchema: ConsentListResponse })
  async withdraw(@Param('id', { schema: Id }) id: string, @CurrentCitizen() citizen: SignedInCitizen): Promise<Consents> {
    return { items: await this.consents.withdraw(id, citizen) };
  }
}
