import { type Sender, SentBy } from '@gopy/admission';
import { OpenFeedbackRequest, OpenFeedbackResponse } from '@gopy/contracts';
import { IdempotencyKey, OpenToAll } from '@gopy/platform';
import { Body, Controller, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { OpenFeedback } from '../actions/open-feedback.js';

/** The portal's form. 201 means: durable. */
@ApiTags('feedback')
@Controller('api/v1/feedback')
export class OpenFeedbackController {
  constructor(private readonly feedback: OpenFeedback) {}

  @Post()
  @OpenToAll()
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'The same key with the same body makes one ticket' })
  @ApiCreatedResponse({ standardSchema: OpenFeedbackResponse })
  async open(
    @Body({ schema: OpenFeedbackRequest }) form: OpenFeedbackRequest,
    @IdempotencyKey() key: string | undefined,
    @SentBy() sender: Sender,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OpenFeedbackResponse> {
    const opened = await this.feedback.fromPortal(form, key, sender);
    void reply.header('location', `/api/v1/feedback/${opened.code}`);
    return opened;
  }
}
