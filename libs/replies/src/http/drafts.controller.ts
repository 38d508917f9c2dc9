import { DraftsResponse, DraftView, SaveDraftRequest } from '@gopy/contracts';
import type { StaffActor } from '@gopy/kernel';
import { anyStaff, CurrentStaff, StaffOnly } from '@gopy/platform';
import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Drafts } from '../actions/drafts.js';

@ApiTags('tickets')
@Controller('api/v1/tickets/:code/draft')
export class DraftsController {
  constructor(private readonly drafts: Drafts) {}

  @Get()
  @StaffOnly(anyStaff)
  @ApiOkResponse({ standardSchema: DraftsResponse })
  read(@Param('code') code: string, @CurrentStaff() staff: StaffActor): Promise<DraftsResponse> {
    return this.drafts.on(code, staff);
  }

  @Put()
  @StaffOnly(anyStaff)
  @ApiOkResponse({ standardSchema: DraftView })
  save(@Param('code') code: string, @Body({ schema: SaveDraftRequest }) draft: SaveDraftRequest, @CurrentStaff() staff: StaffActor): Promise<DraftView> {
    return this.drafts.save(code, draft, staff);
  }

  @Delete()
  @StaffOnly(anyStaff)
  @HttpCode(204)
  discard(@Param('code') code: string, @CurrentStaff() staff: StaffActor): Promise<void> {
    return this.drafts.discard(code, staff);
  }
}
