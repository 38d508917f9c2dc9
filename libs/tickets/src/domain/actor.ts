import type { StaffActor } from '@gopy/kernel';
import type { Party } from '@gopy/vocabulary';

export type { StaffActor };

/** Who acts: staff, the citizen who holds the secret, or the city's own clockwork. */
export type Actor = StaffActor | { readonly kind: 'citizen' } | { readonly kind: 'router' } | { readonly kind: 'clock' };

export const partyOf = (actor: Actor): Party => (actor.kind === 'staff' ? actor.role : actor.kind);
