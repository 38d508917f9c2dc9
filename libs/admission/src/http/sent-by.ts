import { CHALLENGE_HEADER } from '@gopy/contracts';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Sender } from '../actions/admit-sender.js';

/** Whoever sends this request, as `AdmitSender` asks. */
export const SentBy = createParamDecorator((_: unknown, context: ExecutionContext): Sender =>
  senderOf(context.switchToHttp().getRequest<FastifyRequest>()),
);

export function senderOf({ ip, headers }: FastifyRequest): Sender {
  const solution = headers[CHALLENGE_HEADER];
  return { address: ip, ...(typeof solution === 'string' && { solution }) };
}
