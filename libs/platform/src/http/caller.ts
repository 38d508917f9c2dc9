import { DomainError, type StaffActor } from '@gopy/kernel';
import type { Language } from '@gopy/vocabulary';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { SignedInCitizen } from './citizen-sessions.js';
import { languageOf } from './language-of.js';

const requestOf = (context: ExecutionContext): FastifyRequest => context.switchToHttp().getRequest<FastifyRequest>();

/** The signed-in member of staff, on `@StaffOnly` routes. */
export const CurrentStaff = createParamDecorator((_: unknown, context: ExecutionContext): StaffActor => {
  const { staff } = requestOf(context);
  if (!staff) throw new DomainError('session.required');
  return staff;
});

/** The signed-in citizen, on `@CitizenOnly` routes. */
export const CurrentCitizen = createParamDecorator((_: unknown, context: ExecutionContext): SignedInCitizen => {
  const { citizen } = requestOf(context);
  if (!citizen) throw new DomainError('citizen.sign-in-required');
  return citizen;
});

/** The secret of `Authorization: Ticket <secret>`, undefined when none was sent. */
export const TicketSecret = createParamDecorator((_: unknown, context: ExecutionContext): string | undefined => ticketSecretOf(requestOf(context)));

export const ticketSecretOf = ({ headers }: FastifyRequest): string | undefined => /^Ticket ([\w~.+/=-]{1,200})$/i.exec(headers.authorization ?? '')?.[1];

/** The `Idempotency-Key` header, undefined when none was sent. */
export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext): string | undefined => {
  const key = requestOf(context).headers['idempotency-key'];
  if (key === undefined) return undefined;
  if (typeof key === 'string' && /^[\x21-\x7e]{1,100}$/.test(key)) return key;
  throw new DomainError('request.invalid', { field: 'Idempotency-Key' });
});

/** Where the request came from, proxies that we trust looked through. */
export const CallerAddress = createParamDecorator((_: unknown, context: ExecutionContext): string => requestOf(context).ip);

export const CallerLanguage = createParamDecorator((_: unknown, context: ExecutionContext): Language =>
  languageOf(requestOf(context).headers['accept-language']),
);
