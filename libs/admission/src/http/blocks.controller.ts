import { BlockInput, BlockListResponse, BlockView, Id } from '@gopy/contracts';
import type { StaffActor } from '@gopy/kernel';
import { CurrentStaff, StaffOnly } from '@gopy/platform';
import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { EditBlocks } from '../actions/edit-blocks.js';
import type { Block } from '../domain/block.js';

const mayBlockSenders = ({ role }: StaffActor): boolean => role === 'coordinator' || role === 'admin';

@ApiTags('blocks')
@Controller('api/v1/blocks')
export class BlocksController {
  constructor(private readonly blocks: EditBlocks) {}

  @Get()
  @StaffOnly(mayBlockSenders)
  @ApiOperation({ summary: 'Senders who are held off, and those who were in the last 90 days' })
  @ApiOkResponse({ standardSchema: BlockListResponse })
  async all(): Promise<BlockListResponse> {
    return { items: (await this.blocks.list()).map(blockView) };
  }

  @Post()
  @StaffOnly(mayBlockSenders)
  @ApiOperation({ summary: 'Block a sender; the same one again gets the new reason and end' })
  @ApiCreatedResponse({ standardSchema: BlockView })
  async add(@Body({ schema: BlockInput }) input: BlockInput, @CurrentStaff() staff: StaffActor): Promise<BlockView> {
    return blockView(await this.blocks.add(input, staff));
  }

  @Delete(':id')
  @HttpCode(204)
  @StaffOnly(mayBlockSenders)
  @ApiOperation({ summary: 'Let a sender in again' })
  remove(@Param('id', { schema: Id }) id: string, @CurrentStaff() staff: StaffActor): Promise<void> {
    return this.blocks.remove(id, staff);
  }
}

const blockView = ({ byId: _, expiresAt, at, ...block }: Block): BlockView => ({
  ...block,
  expiresAt: expiresAt.toISOString(),
  at: at.toISOString(),
});
