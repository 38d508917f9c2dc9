import { FindAreaQuery, FindAreaResponse, ReferenceResponse } from '@gopy/contracts';
import { OpenToAll } from '@gopy/platform';
import { Controller, Get, Headers, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { BoundariesView } from '../views/boundaries.view.js';
import type { CityView } from '../views/city-view.js';
import { FoundAreasView } from '../views/found-areas.view.js';
import { ReferenceView } from '../views/reference.view.js';

const FIVE_MINUTES = 300;
const ONE_DAY = 86_400;

@ApiTags('city')
@Controller('api/v1')
export class CityController {
  constructor(
    private readonly reference: ReferenceView,
    private readonly boundaries: BoundariesView,
    private readonly foundAreas: FoundAreasView,
  ) {}

  @Get('reference')
  @OpenToAll()
  @ApiOperation({ summary: 'Categories and areas for a form' })
  @ApiOkResponse({ standardSchema: ReferenceResponse })
  forForms(@Headers('if-none-match') known: string | undefined, @Res() reply: FastifyReply) {
    return send(reply, this.reference.current(), { known, type: 'application/json', maxAge: FIVE_MINUTES });
  }

  @Get('boundaries')
  @OpenToAll()
  @ApiOperation({ summary: 'Borders of the areas as GeoJSON' })
  forMaps(@Headers('if-none-match') known: string | undefined, @Res() reply: FastifyReply) {
    return send(reply, this.boundaries.current, { known, type: 'application/geo+json', maxAge: ONE_DAY });
  }

  @Get('areas/find')
  @OpenToAll()
  @ApiOperation({ summary: 'Areas that a position or a text can mean' })
  @ApiOkResponse({ standardSchema: FindAreaResponse })
  find(@Query({ schema: FindAreaQuery }) query: z.infer<typeof FindAreaQuery>): FindAreaResponse {
    return this.foundAreas.find(query);
  }
}

type Sending = { readonly known: string | undefined; readonly type: string; readonly maxAge: number };

function send(reply: FastifyReply, view: CityView, { known, type, maxAge }: Sending): FastifyReply {
  reply.header('etag', view.etag).header('cache-control', `public, max-age=${maxAge}`);
  return view.isKnownTo(known) ? reply.code(304).send() : reply.type(`${type}; charset=utf-8`).send(view.json);
}
