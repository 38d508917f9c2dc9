import { MyReportsQuery, MyReportsResponse } from '@gopy/contracts';
import { CitizenOnly, CurrentCitizen, type SignedInCitizen } from '@gopy/platform';
import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { MyReports } from '../views/my-reports.view.js';

/** Everything that was reported with a phone number, for whoever proved it. */
@ApiTags('my')
@Controller('api/v1/my/reports')
export class MyReportsController {
  constructor(private readonly reports: MyReports) {}

  @Get()
  @CitizenOnly()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ standardSchema: MyReportsResponse })
  list(@Query({ schema: MyReportsQuery }) query: z.infer<typeof MyReportsQuery>, @CurrentCitizen() citizen: SignedInCitizen): Promise<MyReportsResponse> {
    return this.reports.page(citizen.phone, query);
  }
}
