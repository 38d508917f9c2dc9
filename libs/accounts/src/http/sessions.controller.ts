import { Id, SessionListResponse } from '@gopy/contracts';
import { Clock, type StaffActor } from '@gopy/kernel';
import { anyStaff, CurrentStaff, StaffOnly } from '@gopy/platform';
import { Controller, Delete, Get, HttpCode, Param } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { RevokeSession } from '../actions/revoke-session.js';
import { SessionStore } from '../domain/session-store.js';
import { SessionAnswers } from './session-answers.js';

@ApiTags('session')
@Controller('api/v1/sessions')
export class SessionsController {
  constructor(
    private readonly sessions: SessionStore,
    private readonly revokeSession: RevokeSession,
    private readonly answers: SessionAnswers,
    private readonly clock: Clock,
  ) {}

  @Get()
  @StaffOnly(anyStaff)
  @ApiOperation({ summary: 'Where I am signed in' })
  @ApiOkResponse({ standardSchema: SessionListResponse })
  async list(@CurrentStaff() staff: StaffActor): Promise<SessionListResponse> {
    return this.answers.all(await this.sessions.liveOf(staff.id, this.clock.now()), staff.sessionId);
  }

  @Delete(':id')
  @HttpCode(204)
  @StaffOnly(anyStaff)
  @ApiOperation({ summary: 'End a session of mine, or as admin anybody’s' })
  @ApiNoContentResponse()
  revoke(@Param('id', { schema: Id }) id: string, @CurrentStaff() staff: StaffActor): Promise<void> {
    return this.revokeSession.run(id, staff);
  }
}
