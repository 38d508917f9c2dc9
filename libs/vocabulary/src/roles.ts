/** Staff roles (DESIGN §2). */
export const ROLES = ['operator', 'coordinator', 'officer', 'approver', 'leader', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** Who can act on a ticket: staff by role, the citizen who holds it, a partner system, or the city's own clockwork. */
export const ACTOR_KINDS = ['citizen', 'staff', 'router', 'clock', 'partner'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** A party of the lifecycle table: a staff role or a non-staff actor. */
export const PARTIES = [...ROLES, 'citizen', 'router', 'clock', 'partner'] as const;
export type Party = (typeof PARTIES)[number];
