import type { StaffActor } from '@gopy/kernel';
import { applyDecorators } from '@nestjs/common';
import { ApiCookieAuth, ApiSecurity } from '@nestjs/swagger';

/** A sentence about a member of staff, named after what it allows: `mayEditRoutingRules`. */
export type StaffPolicy = (staff: StaffActor) => boolean;

export type RoutePolicy =
  | { readonly kind: 'open' }
  | { readonly kind: 'ticket-holder' }
  | { readonly kind: 'citizen' }
  | { readonly kind: 'staff'; readonly policies: readonly StaffPolicy[] };

const DECLARED = 'gopy:route-policies';

/** Anybody may call this route. */
export const OpenToAll = (): MethodDecorator => declare({ kind: 'open' });

/** Citizens call this route, by code or secret; the action checks what the secret opens. */
export const TicketHolder = (): MethodDecorator => applyDecorators(declare({ kind: 'ticket-holder' }), ApiSecurity('ticket'));

/** Whoever proved by a one-time password that a phone number is theirs; what is theirs is found by that number alone. */
export const CitizenOnly = (): MethodDecorator => applyDecorators(declare({ kind: 'citizen' }), ApiCookieAuth('citizen'));

/** Signed-in staff of whom every policy holds. What depends on the ticket is asked by the action. */
export const StaffOnly = (...policies: readonly [StaffPolicy, ...StaffPolicy[]]): MethodDecorator =>
  applyDecorators(declare({ kind: 'staff', policies }), ApiCookieAuth('session'));

/** For routes that any member of staff may call. */
export const anyStaff: StaffPolicy = () => true;

/** What a handler declares; more or less than one entry is a mistake that the boot check refuses. */
export function declaredPolicies(handler: object): readonly RoutePolicy[] {
  const declared: unknown = Reflect.getOwnMetadata(DECLARED, handler);
  return Array.isArray(declared) ? declared : [];
}

function declare(policy: RoutePolicy): MethodDecorator {
  return (_target, _name, descriptor) => {
    const handler: unknown = descriptor.value;
    if (typeof handler === 'function') Reflect.defineMetadata(DECLARED, [...declaredPolicies(handler), policy], handler);
  };
}
