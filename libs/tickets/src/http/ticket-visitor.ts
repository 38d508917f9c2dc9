import { senderOf } from '@gopy/admission';
import { ticketSecretOf } from '@gopy/platform';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Visitor } from '../actions/ticket-door.js';

const TicketPath = z.object({ code: z.string() });

/** Whoever comes to `/:code`, with the secret of `Authorization: Ticket <secret>` when there is one. */
export const TicketVisitor = createParamDecorator((_: unknown, context: ExecutionContext): Visitor => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  return { typedCode: TicketPath.parse(request.params).code, secret: ticketSecretOf(request), ...senderOf(request) };
});
