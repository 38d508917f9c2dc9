import { OpenToAll } from '@gopy/platform';
import { Controller, Get, HttpCode, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { TakeReport } from '../actions/take-report.js';

const Report = z.object({ status: z.coerce.number().int().min(0).max(31), smsc: z.string().max(200).optional() });
type Report = z.infer<typeof Report>;

/** What Kannel says later about a text message; the key in the address proves that we told it where to say so. */
@ApiTags('webhooks')
@Controller('webhooks/sms/kannel/reports')
export class KannelReportsController {
  constructor(private readonly takeReport: TakeReport) {}

  @Get(':key')
  @OpenToAll()
  @HttpCode(200)
  async report(@Param('key') key: string, @Query({ schema: Report }) { status, smsc }: Report): Promise<string> {
    await this.takeReport.run(key, status, smsc);
    return '';
  }
}
