import { FileTicketRequest, FileTicketResponse } from '@gopy/contracts';
import type { StaffActor } from '@gopy/kernel';
import { CurrentStaff, IdempotencyKey, StaffOnly } from '@gopy/platform';
import { StaffTickets } from '@gopy/tickets';
import { Body, Controller, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { OpenFeedback } from '../actions/open-feedback.js';

/** Who takes calls and receives visitors files tickets for them. */
const mayFileTickets = ({ role }: StaffActor): boolean => role === 'operator' || role === 'coordinator';

@ApiTags('tickets')
@Controller('api/v1/tickets')
export class FileTicketController {
  constructor(
    private readonly feedback: OpenFeedback,
    private readonly tickets: StaffTickets,
  ) {}

  @Post()
  @StaffOnly(mayFileTickets)
  @ApiCreatedResponse({ standardSchema: FileTicketResponse })
  async file(
    @Body({ schema: FileTicketRequest }) form: FileTicketRequest,
    @IdempotencyKey() key: string | undefined,
    @CurrentStaff() operator: StaffActor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FileTicketResponse> {
    const { code, secret } = await this.feedback.forCaller(form, key, operator);
    void reply.header('location', `/api/v1/tickets/${code}`);
    return { ...(await this.tickets.read(code, operator)), secret };
  }
}
