import { mayEditRoutingRules } from '@gopy/accounts';
import { Id, RoutingRuleChange, RoutingRuleInput, RoutingRuleListResponse, RoutingRuleView } from '@gopy/contracts';
import type { StaffActor } from '@gopy/kernel';
import { CurrentStaff, StaffOnly } from '@gopy/platform';
import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { EditRoutingRules } from '../actions/edit-routing-rules.js';
import { RoutingRuleListView } from '../views/routing-rule-list.view.js';

@ApiTags('routing')
@Controller('api/v1/routing-rules')
export class RoutingRulesController {
  constructor(
    private readonly rules: EditRoutingRules,
    private readonly list: RoutingRuleListView,
  ) {}

  @Get()
  @StaffOnly(mayEditRoutingRules)
  @ApiOperation({ summary: 'The routing table, in the order in which rules are tried' })
  @ApiOkResponse({ standardSchema: RoutingRuleListResponse })
  all() {
    return this.list.all();
  }

  @Post()
  @StaffOnly(mayEditRoutingRules)
  @ApiOperation({ summary: 'Add a rule' })
  @ApiCreatedResponse({ standardSchema: RoutingRuleView })
  async add(@Body({ schema: RoutingRuleInput }) rule: RoutingRuleInput, @CurrentStaff() staff: StaffActor): Promise<RoutingRuleView> {
    return this.list.viewOf(await this.rules.add(rule, staff));
  }

  @Patch(':id')
  @StaffOnly(mayEditRoutingRules)
  @ApiOperation({ summary: 'Change a rule' })
  @ApiOkResponse({ standardSchema: RoutingRuleView })
  async change(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: RoutingRuleChange }) change: RoutingRuleChange,
    @CurrentStaff() staff: StaffActor,
  ): Promise<RoutingRuleView> {
    return this.list.viewOf(await this.rules.change(id, change, staff));
  }

  @Delete(':id')
  @HttpCode(204)
  @StaffOnly(mayEditRoutingRules)
  @ApiOperation({ summary: 'Remove a rule; what it decided keeps its reason' })
  remove(@Param('id', { schema: Id }) id: string, @CurrentStaff() staff: StaffActor): Promise<void> {
    return this.rules.remove(id, staff);
  }
}
