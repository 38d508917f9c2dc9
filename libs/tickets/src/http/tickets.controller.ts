import { ListTicketsQuery, ListTicketsResponse, type StaffAction, TICKET_VIEWS, TicketCounts, TicketDetail, type TicketView } from '@gopy/contracts';
import { actionBodies } from '@gopy/contracts';
import { DomainError, type StaffActor } from '@gopy/kernel';
import { anyStaff, CurrentStaff, StaffOnly } from '@gopy/platform';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { StaffTickets } from '../actions/staff-tickets.js';
import { TicketLists } from '../views/ticket-list.view.js';

const ACTIONS_BY_URL = Object.keys(actionBodies);

/** Staff at work on tickets. Which tickets and which steps is the ticket's own policy, asked by the actions and the lists. */
@ApiTags('tickets')
@Controller('api/v1/tickets')
export class TicketsController {
  constructor(
    private readonly tickets: StaffTickets,
    private readonly lists: TicketLists,
  ) {}

  @Get()
  @StaffOnly(anyStaff)
  @ApiOkResponse({ standardSchema: ListTicketsResponse })
  list(@Query({ schema: ListTicketsQuery }) query: ListTicketsQuery, @CurrentStaff() staff: StaffActor): Promise<ListTicketsResponse> {
    return this.lists.page(query, staff);
  }

  @Get('counts')
  @StaffOnly(anyStaff)
  @ApiOkResponse({ standardSchema: TicketCounts })
  counts(@CurrentStaff() staff: StaffActor): Promise<TicketCounts> {
    return this.lists.counts(TICKET_VIEWS.filter((view) => isCountedFor(view, staff)), staff);
  }

  @Get(':code')
  @StaffOnly(anyStaff)
  @ApiOkResponse({ standardSchema: TicketDetail })
  read(@Param('code') code: string, @CurrentStaff() staff: StaffActor): Promise<TicketDetail> {
    return this.tickets.read(code, staff);
  }

  @Post(':code/:action')
  @StaffOnly(anyStaff)
  @HttpCode(200)
  @ApiParam({ name: 'action', enum: ACTIONS_BY_URL })
  @ApiBody({ description: '`version` and the fields of the action (DESIGN §4)', schema: { type: 'object', required: ['version'], properties: { version: { type: 'integer' } } } })
  @ApiOkResponse({ standardSchema: TicketDetail })
  take(@Param('code') code: string, @Param('action') action: string, @Body() body: unknown, @CurrentStaff() staff: StaffActor): Promise<TicketDetail> {
    if (!isAction(action)) throw new DomainError('request.not-found');
    return this.tickets.take(code, action, body, staff);
  }
}

/** Of the lists that this person may open; all of the archive is nobody's figure. */
function isCountedFor(view: TicketView, { role, departmentId }: StaffActor): boolean {
  if (view === 'queue') return departmentId === null;
  return view !== 'all' && (view !== 'to-publish' || role === 'coordinator');
}

const isAction = (name: string): name is StaffAction => ACTIONS_BY_URL.includes(name);
