import { DataRequestListResponse, DataRequestStep, DataRequestView, Id } from '@gopy/contracts';
import { DomainError, type StaffActor } from '@gopy/kernel';
import { CurrentStaff, StaffOnly } from '@gopy/platform';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { SETTLING_STEPS, SettleDataRequest, type SettlingStep } from '../actions/settle-data-request.js';
import { mayHandleDataRequests } from '../domain/data-request-policy.js';
import { StaffDataRequests } from '../views/staff-data-requests.view.js';

const ListQuery = z.object({ open: z.enum(['true', 'false']).default('true') });
type ListQuery = z.infer<typeof ListQuery>;

/** Requests about people's data, for those who settle them. */
@ApiTags('data-requests')
@Controller('api/v1/data-requests')
export class DataRequestsController {
  constructor(
    private readonly requests: StaffDataRequests,
    private readonly settle: SettleDataRequest,
  ) {}

  @Get()
  @StaffOnly(mayHandleDataRequests)
  @ApiOkResponse({ standardSchema: DataRequestListResponse })
  async list(@Query({ schema: ListQuery }) { open }: ListQuery): Promise<DataRequestListResponse> {
    return { items: await (open === 'true' ? this.requests.open() : this.requests.latest()) };
  }

  @Get(':id')
  @StaffOnly(mayHandleDataRequests)
  @ApiOkResponse({ standardSchema: DataRequestView })
  read(@Param('id', { schema: Id }) id: string): Promise<DataRequestView> {
    return this.requests.one(id);
  }

  @Post(':id/:step')
  @HttpCode(200)
  @StaffOnly(mayHandleDataRequests)
  @ApiParam({ name: 'step', enum: SETTLING_STEPS })
  @ApiOkResponse({ standardSchema: DataRequestView })
  async take(
    @Param('id', { schema: Id }) id: string,
    @Param('step') step: string,
    @Body({ schema: DataRequestStep }) { reason }: DataRequestStep,
    @CurrentStaff() by: StaffActor,
  ): Promise<DataRequestView> {
    if (!isStep(step)) throw new DomainError('request.not-found');
    await this.settle.run(id, step, { reason, by });
    return this.requests.one(id);
  }
}

const isStep = (name: string): name is SettlingStep => SETTLING_STEPS.some((step) => step === name);
