import { AskCodeRequest, AskCodeResponse, CitizenSessionResponse, CitizenSignInRequest } from '@gopy/contracts';
import { Clock, DomainError } from '@gopy/kernel';
import { CallerAddress, CitizenOnly, CurrentCitizen, OpenToAll, OwnOrigin, type SignedInCitizen } from '@gopy/platform';
import { Body, Controller, Delete, Get, Header, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AskCode } from '../actions/ask-code.js';
import { ConfirmPhone } from '../actions/confirm-phone.js';
import type { CitizenSession } from '../domain/citizen-session.js';
import { CitizenSessionStore } from '../domain/citizen-session-store.js';
import { phoneHint } from '../domain/phone-hint.js';
import { readMobileNumber } from '../read-mobile-number.js';
import { CitizenCookie } from './citizen-cookie.js';
import { CodeDoor } from './code-door.js';

/** Proving a phone number by a code, and being known by it for a while. */
@ApiTags('my')
@Controller('api/v1/my')
export class CitizenSessionController {
  constructor(
    private readonly door: CodeDoor,
    private readonly askCode: AskCode,
    private readonly confirmPhone: ConfirmPhone,
    private readonly sessions: CitizenSessionStore,
    private readonly cookie: CitizenCookie,
    private readonly clock: Clock,
  ) {}

  @Post('codes')
  @HttpCode(202)
  @OpenToAll()
  @UseGuards(OwnOrigin)
  @ApiAcceptedResponse({ standardSchema: AskCodeResponse })
  async ask(@Body({ schema: AskCodeRequest }) { phone: typed }: AskCodeRequest, @Req() request: FastifyRequest): Promise<AskCodeResponse> {
    const phone = readMobileNumber(typed);
    await this.door.admit(phone, request);
    return this.askCode.run(phone);
  }

  @Post('session')
  @OpenToAll()
  @UseGuards(OwnOrigin)
  @ApiCreatedResponse({ standardSchema: CitizenSessionResponse })
  async open(
    @Body({ schema: CitizenSignInRequest }) body: CitizenSignInRequest,
    @CallerAddress() address: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CitizenSessionResponse> {
    const { token, session } = await this.confirmPhone.run(body, address);
    this.cookie.give(reply, token);
    return sessionView(session);
  }

  @Get('session')
  @CitizenOnly()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ standardSchema: CitizenSessionResponse })
  async read(@CurrentCitizen() citizen: SignedInCitizen): Promise<CitizenSessionResponse> {
    const session = await this.sessions.find(citizen.sessionId);
    if (!session) throw new DomainError('citizen.sign-in-required');
    return sessionView(session);
  }

  @Delete('session')
  @HttpCode(204)
  @CitizenOnly()
  @ApiNoContentResponse()
  async close(@CurrentCitizen() citizen: SignedInCitizen, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.end(citizen.sessionId, this.clock.now());
    this.cookie.take(reply);
  }
}

const sessionView = ({ phone, expiresAt }: CitizenSession): CitizenSessionResponse => ({
  phoneHint: phoneHint(phone),
  expiresAt: expiresAt.toISOString(),
});
