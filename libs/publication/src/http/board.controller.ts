import { BoardEntry, BoardMapQuery, BoardMapResponse, BoardQuery, BoardResponse } from '@gopy/contracts';
import { OpenToAll } from '@gopy/platform';
import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { BoardMap } from '../views/board-map.view.js';
import { Board } from '../views/board.view.js';

/** Short enough that a withdrawal is soon seen everywhere, long enough to carry a crowd. */
const FOR_A_MOMENT = 'public, max-age=30';

/** What the city and its citizens agreed to show everybody. */
@ApiTags('board')
@Controller('api/v1/board')
export class BoardController {
  constructor(
    private readonly board: Board,
    private readonly map: BoardMap,
  ) {}

  @Get()
  @OpenToAll()
  @Header('cache-control', FOR_A_MOMENT)
  @ApiOperation({ summary: 'Published reports, newest first' })
  @ApiOkResponse({ standardSchema: BoardResponse })
  page(@Query({ schema: BoardQuery }) query: BoardQuery): Promise<BoardResponse> {
    return this.board.page(query);
  }

  @Get('map')
  @OpenToAll()
  @Header('cache-control', FOR_A_MOMENT)
  @ApiOperation({ summary: 'Published reports as at most 500 marks of a map' })
  @ApiOkResponse({ standardSchema: BoardMapResponse })
  marks(@Query({ schema: BoardMapQuery }) query: BoardMapQuery): Promise<BoardMapResponse> {
    return this.map.marks(query);
  }

  @Get(':code')
  @OpenToAll()
  @Header('cache-control', FOR_A_MOMENT)
  @ApiOperation({ summary: 'One published report' })
  @ApiOkResponse({ standardSchema: BoardEntry })
  entry(@Param('code') code: string): Promise<BoardEntry> {
    return this.board.entry(code);
  }
}
