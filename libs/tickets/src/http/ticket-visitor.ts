import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Visitor } from '../actions/ticket-door.js';

/** Whoever comes to `/:code`, with the secret of `Authorization: Ticket <secret>` when there is one. */
export const TicketVisitor = createParamDecorator((_: unknown, context: ExecutionContext): Visitor => {
  const { params, headers, ip } = context.switchToHttp().getRequest<FastifyRequest<{ Params: { code: string } }>>();
  const [, secret] = /^Ticket ([\w~.+/=-]{1,200})$/i.exec(headers.authorization ?? '') ?? [];
  return { typedCode: params.code, secret, address: ip };
});
