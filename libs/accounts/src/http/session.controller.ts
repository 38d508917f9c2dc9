import { SessionResponse, SignInRequest } from '@gopy/contracts';
import { DomainError, type StaffActor } from '@gopy/kernel';
import { anyStaff, CallerAddress, CurrentStaff, OpenToAll, OwnOrigin, StaffOnly } from '@gopy/platform';
import { Body, Controller, Delete, Get, Headers, HttpCode, Post, Res, UseGuards } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { RevokeSession } from '../actions/revoke-session.js';
import { SignIn } from '../actions/sign-in.js';
import { SessionStore } from '../domain/session-store.js';
import { SessionAnswers } from './session-answers.js';
import { SessionCookie } from './session-cookie.js';

@ApiTags('session')
@Controller('api/v1/session')
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly revoke: RevokeSession,
    private readonly sessions: SessionStore,
    private readonly answers: SessionAnswers,
    private readonly cookie: SessionCookie,
  ) {}

  @Post()
  @OpenToAll()
  @UseGuards(OwnOrigin)
  @ApiOperation({ summary: 'Sign in; the session comes as a cookie' })
  @ApiCreatedResponse({ standardSchema: SessionResponse })
  async open(
    @Body({ schema: SignInRequest }) credentials: SignInRequest,
    @CallerAddress() address: string,
    @Headers('user-agent') userAgent: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionResponse> {
    const { token, session, staff } = await this.signIn.run(credentials, { address, userAgent: userAgent ?? '' });
    this.cookie.give(reply, token);
    return this.answers.one(staff, session);
  }

  @Get()
  @StaffOnly(anyStaff)
  @ApiOperation({ summary: 'Who is signed in' })
  @ApiOkResponse({ standardSchema: SessionResponse })
  async read(@CurrentStaff() staff: StaffActor): Promise<SessionResponse> {
    const session = await this.sessions.find(staff.sessionId);
    if (!session) throw new DomainError('session.required');
    return this.answers.one(staff, session);
  }

  @Delete()
  @HttpCode(204)
  @StaffOnly(anyStaff)
  @ApiOperation({ summary: 'Sign out' })
  @ApiNoContentResponse()
  async close(@CurrentStaff() staff: StaffActor, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.revoke.run(staff.sessionId, staff);
    this.cookie.take(reply);
  }
}
