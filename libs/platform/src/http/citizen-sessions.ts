/** Whoever proved by a code that a phone number is theirs. */
export interface SignedInCitizen {
  readonly kind: 'citizen';
  readonly sessionId: string;
  /** E.164 */
  readonly phone: string;
}

/** Who a citizen's cookie belongs to; the citizens' lib knows. */
export abstract class CitizenSessions {
  abstract find(token: string): Promise<SignedInCitizen | undefined>;
}

export const CITIZEN_COOKIE = 'gopy_citizen';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the route guard on routes of signed-in citizens. */
    citizen?: SignedInCitizen;
  }
}
