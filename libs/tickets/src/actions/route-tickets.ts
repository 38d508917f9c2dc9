import { Clock } from '@gopy/kernel';
import { type Row, Sql } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import type { RoutingDecision, TicketState } from '../domain/ticket-state.js';
import { TicketStore } from '../domain/ticket-store.js';
import { CityCircumstances } from './city-circumstances.js';

export type RoutingFacts = Pick<TicketState, 'id' | 'code' | 'version' | 'status' | 'content' | 'categoryId' | 'areaCode' | 'address' | 'lat' | 'lon' | 'outsideCity'> & {
  readonly routed: boolean;
};

/** What the router decided: the department and what it learned on the way, or why it leaves the ticket. */
export type RouterDispatch = { readonly departmentId: string; readonly categoryId?: string; readonly areaCode?: string; readonly reason: string; readonly reasonEn: string };
export type RouterLeave = { readonly reason: string; readonly reasonEn: string; readonly proposedCategoryId?: string; readonly proposedDepartmentId?: string };

/** The router's own door to tickets. Each call is idempotent: a ticket that is no longer waiting for the router stays as it is. */
@Injectable()
export class RouteTickets {
  constructor(
    private readonly store: TicketStore,
    private readonly circumstances: CityCircumstances,
    private readonly clock: Clock,
    private readonly sql: Sql,
  ) {}

  async facts(ticketId: string): Promise<RoutingFacts | undefined> {
    const state = (await this.store.find(ticketId))?.state;
    return state && { ...state, routed: state.routing !== null };
  }

  /** Received and not yet looked at by the router for longer than it should take: what a lost job left behind. */
  async unrouted(receivedBefore: Date, limit: number): Promise<string[]> {
    const rows = await this.sql.rows<Row>('SELECT id FROM ticket WHERE unrouted = TRUE AND received_at < ? ORDER BY received_at LIMIT ?', [receivedBefore, limit]);
    return rows.map((row) => String(row['id']));
  }

  async dispatch(ticketId: string, found: RouterDispatch): Promise<void> {
    const decision = this.decision('dispatched', found.reason, found.reasonEn, { categoryId: found.categoryId, departmentId: found.departmentId });
    const { departmentId, categoryId, areaCode, reason } = found;
    const circumstances = this.circumstances.now();
    await this.store.change(ticketId, (ticket) => {
      if (waitsForRouter(ticket.state)) ticket.take('dispatch', { departmentId, categoryId, areaCode, reason, routing: decision }, { kind: 'router' }, circumstances);
    });
  }

  async leaveToCoordinator(ticketId: string, left: RouterLeave): Promise<void> {
    const decision = this.decision('left', left.reason, left.reasonEn, { categoryId: left.proposedCategoryId, departmentId: left.proposedDepartmentId });
    await this.store.change(ticketId, (ticket) => {
      if (waitsForRouter(ticket.state)) ticket.leaveToCoordinator(decision, this.clock.now());
    });
  }

  private decision(outcome: RoutingDecision['outcome'], reason: string, reasonEn: string, proposed: { categoryId?: string; departmentId?: string }): RoutingDecision {
    return { outcome, reason, reasonEn, proposedCategoryId: proposed.categoryId ?? null, proposedDepartmentId: proposed.departmentId ?? null, at: this.clock.now().toISOString() };
  }
}

const waitsForRouter = ({ status, routing }: Readonly<TicketState>): boolean => status === 'received' && routing === null;
