import type { StaffActor } from '@gopy/kernel';

/** Who a session cookie belongs to; the accounts know. */
export abstract class StaffSessions {
  abstract find(token: string): Promise<StaffActor | undefined>;
}

export const SESSION_COOKIE = 'gopy_session';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the route guard on staff routes. */
    staff?: StaffActor;
  }
}
