import { OpenFeedbackRequest, OpenFeedbackResponse } from '@gopy/contracts';
import { addressKey, CallerAddress, IdempotencyKey, OpenToAll, RATE_LIMITS, Throttle } from '@gopy/platform';
import { Body, Controller, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { OpenFeedback } from '../actions/open-feedback.js';

/** The portal's form. 201 means: durable. */
@ApiTags('feedback')
@Controller('api/v1/feedback')
export class OpenFeedbackController {
  constructor(
    private readonly feedback: OpenFeedback,
    private readonly throttle: Throttle,
  ) {}

  @Post()
  @OpenToAll()
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'The same key with the same body makes one ticket' })
  @ApiCreatedResponse({ standardSchema: OpenFeedbackResponse })
  async open(
    @Body({ schema: OpenFeedbackRequest }) form: OpenFeedbackRequest,
    @IdempotencyKey() key: string | undefined,
    @CallerAddress() address: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OpenFeedbackResponse> {
    this.throttle.consumeHere('opens', addressKey(address), RATE_LIMITS.opens);
    const opened = await this.feedback.fromPortal(form, key);
    void reply.header('location', `/api/v1/feedback/${opened.code}`);
    return opened;
  }
}
