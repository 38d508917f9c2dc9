import { SimilarRequest, SimilarResponse } from '@gopy/contracts';
import { addressKey, CallerAddress, OpenToAll, RATE_LIMITS, Throttle } from '@gopy/platform';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { SimilarReportsView } from '../views/similar-reports.view.js';

@ApiTags('feedback')
@Controller('api/v1/feedback')
export class SimilarReportsController {
  constructor(
    private readonly similar: SimilarReportsView,
    private readonly throttle: Throttle,
  ) {}

  @Post('similar')
  @HttpCode(200)
  @OpenToAll()
  @ApiOperation({ summary: 'Open reports that may be about the same matter; changes nothing' })
  @ApiOkResponse({ standardSchema: SimilarResponse })
  async find(@Body({ schema: SimilarRequest }) request: SimilarRequest, @CallerAddress() address: string): Promise<SimilarResponse> {
    this.throttle.consumeHere('similar', addressKey(address), RATE_LIMITS.similar);
    return this.similar.like(request);
  }
}
