import { FiguresQuery, FiguresResponse } from '@gopy/contracts';
import { OpenToAll } from '@gopy/platform';
import { Controller, Get, Headers, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { FiguresView } from '../views/figures.view.js';

const ONE_MINUTE = 60;

@ApiTags('city')
@Controller('api/v1/figures')
export class FiguresController {
  constructor(private readonly figures: FiguresView) {}

  @Get()
  @OpenToAll()
  @ApiOperation({ summary: 'A month in numbers, without those that would point at people' })
  @ApiOkResponse({ standardSchema: FiguresResponse })
  async ofMonth(
    @Query({ schema: FiguresQuery }) { month }: FiguresQuery,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ) {
    const view = await this.figures.of(month);
    reply.header('etag', view.etag).header('cache-control', `public, max-age=${ONE_MINUTE}`);
    return view.isKnownTo(known) ? reply.code(304).send() : reply.type('application/json; charset=utf-8').send(view.json);
  }
}
