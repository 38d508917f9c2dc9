import { ChallengeResponse } from '@gopy/contracts';
import { CallerAddress, OpenToAll } from '@gopy/platform';
import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AdmitSender } from '../actions/admit-sender.js';
import { Puzzles } from '../domain/puzzles.js';

@ApiTags('feedback')
@Controller('api/v1/challenge')
export class ChallengeController {
  constructor(
    private readonly puzzles: Puzzles,
    private readonly admit: AdmitSender,
  ) {}

  @Get()
  @OpenToAll()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'A puzzle whose solution goes into Challenge-Solution, once, within five minutes' })
  @ApiOkResponse({ standardSchema: ChallengeResponse })
  async draw(@CallerAddress() address: string): Promise<object> {
    this.admit.runPlainly('puzzles', address);
    return this.puzzles.draw();
  }
}
