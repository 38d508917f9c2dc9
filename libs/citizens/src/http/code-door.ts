import type { FastifyRequest } from 'fastify';

/** Who may ask for a code: each costs a text message. Kept by whoever lets senders in, which is above this lib. */
export abstract class CodeDoor {
  /** Returns when this number may be sent a code for who asks, and refuses otherwise. */
  abstract admit(phone: string, request: FastifyRequest): void | Promise<void>;
}
