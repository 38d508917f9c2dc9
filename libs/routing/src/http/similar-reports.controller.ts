import { AdmitSender, type Sender, SentBy } from '@gopy/admission';
import { SimilarRequest, SimilarResponse } from '@gopy/contracts';
import { OpenToAll } from '@gopy/platform';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { SimilarReportsView } from '../views/similar-reports.view.js';

@ApiTags('feedback')
@Controller('api/v1/feedback')
export class SimilarReportsController {
  constructor(
    private readonly similar: SimilarReportsView,
    private readonly admit: AdmitSender,
  ) {}

  @Post('similar')
  @HttpCode(200)
  @OpenToAll()
  @ApiOperation({ summary: 'Open reports that may be about the same matter; changes nothing' })
  @ApiOkResponse({ standardSchema: SimilarResponse })
  async find(@Body({ schema: SimilarRequest }) request: SimilarRequest, @SentBy() sender: Sender): Promise<SimilarResponse> {
    await this.admit.run('similar', sender);
    return this.similar.like(request);
  }
}
