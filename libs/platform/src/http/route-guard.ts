import { DomainError, type StaffActor } from '@gopy/kernel';
import { type CanActivate, type ExecutionContext, Injectable, Optional } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { CITIZEN_COOKIE, CitizenSessions } from './citizen-sessions.js';
import { OwnOrigin } from './own-origin.js';
import { declaredPolicies, type RoutePolicy, type StaffPolicy } from './route-policy.js';
import { SESSION_COOKIE, StaffSessions } from './staff-sessions.js';

/** Enforces what each route declares. Open routes cost one look-up. */
@Injectable()
export class RouteGuard implements CanActivate {
  private readonly known = new WeakMap<object, RoutePolicy>();

  constructor(
    private readonly ownOrigin: OwnOrigin,
    @Optional() private readonly sessions?: StaffSessions,
    @Optional() private readonly citizens?: CitizenSessions,
  ) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    if (context.getType() !== 'http') return true; // Sockets have doors of their own.
    const policy = this.policyOf(context.getHandler());
    if (policy.kind === 'open' || policy.kind === 'ticket-holder') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    return policy.kind === 'staff' ? this.admit(request, policy.policies) : this.admitCitizen(request);
  }

  private policyOf(handler: object): RoutePolicy {
    const known = this.known.get(handler);
    if (known) return known;
    const [policy] = declaredPolicies(handler);
    if (!policy) throw new DomainError('permission.denied'); // The boot check makes this unreachable.
    this.known.set(handler, policy);
    return policy;
  }

  private async admit(request: FastifyRequest, policies: readonly StaffPolicy[]): Promise<boolean> {
    this.ownOrigin.check(request);
    const staff = await this.staffOf(request);
    if (!policies.every((allows) => allows(staff))) throw new DomainError('permission.denied');
    request.staff = staff;
    return true;
  }

  private async admitCitizen(request: FastifyRequest): Promise<boolean> {
    this.ownOrigin.check(request);
    const token = request.cookies[CITIZEN_COOKIE];
    request.citizen = token ? await this.citizens?.find(token) : undefined;
    if (!request.citizen) throw new DomainError('citizen.sign-in-required');
    return true;
  }

  private async staffOf(request: FastifyRequest): Promise<StaffActor> {
    const token = request.cookies[SESSION_COOKIE];
    const staff = token ? await this.sessions?.find(token) : undefined;
    if (!staff) throw new DomainError('session.required');
    return staff;
  }
}
