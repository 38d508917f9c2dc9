import type {
  ActionBodies,
  BlockInput,
  BlockListResponse,
  BlockView,
  DepartmentListResponse,
  DraftsResponse,
  DraftView,
  FileTicketRequest,
  ListTicketsQuery,
  ListTicketsResponse,
  RoutingRuleInput,
  RoutingRuleListResponse,
  RoutingRuleView,
  SaveDraftRequest,
  SessionListResponse,
  SessionResponse,
  SignInRequest,
  StaffAction,
  TicketCounts,
  TicketDetail,
} from '@gopy/contracts';
import type { z } from 'zod';
import type { Send } from './request.js';

export type FiledTicket = TicketDetail & { secret: string };

/** What staff may ask, by their session cookie. */
export function staffCalls(send: Send) {
  const ticket = (code: string) => `/tickets/${encodeURIComponent(code)}`;
  const rule = (id: string) => `/routing-rules/${encodeURIComponent(id)}`;
  return {
    signIn: (body: SignInRequest) => send<SessionResponse>('POST', '/session', { body }),
    session: () => send<SessionResponse>('GET', '/session'),
    signOut: () => send<void>('DELETE', '/session'),
    sessions: () => send<SessionListResponse>('GET', '/sessions'),
    revokeSession: (id: string) => send<void>('DELETE', `/sessions/${encodeURIComponent(id)}`),
    tickets: (query: Partial<ListTicketsQuery>, signal?: AbortSignal) => send<ListTicketsResponse>('GET', '/tickets', { query, signal }),
    ticketCounts: () => send<TicketCounts>('GET', '/tickets/counts'),
    ticket: (code: string, signal?: AbortSignal) => send<TicketDetail>('GET', ticket(code), { signal }),
    fileTicket: (body: FileTicketRequest, key: string) => send<FiledTicket>('POST', '/tickets', { body, key }),
    act: <Name extends StaffAction>(code: string, action: Name, body: ActionBodies[Name]) =>
      send<TicketDetail>('POST', `${ticket(code)}/${action}`, { body }),
    drafts: (code: string) => send<DraftsResponse>('GET', `${ticket(code)}/draft`),
    saveDraft: (code: string, body: SaveDraftRequest) => send<DraftView>('PUT', `${ticket(code)}/draft`, { body }),
    dropDraft: (code: string) => send<void>('DELETE', `${ticket(code)}/draft`),
    departments: () => send<DepartmentListResponse>('GET', '/departments'),
    routingRules: () => send<z.infer<typeof RoutingRuleListResponse>>('GET', '/routing-rules'),
    addRoutingRule: (body: RoutingRuleInput) => send<RoutingRuleView>('POST', '/routing-rules', { body }),
    changeRoutingRule: (id: string, body: Partial<RoutingRuleInput>) => send<RoutingRuleView>('PATCH', rule(id), { body }),
    blocks: () => send<BlockListResponse>('GET', '/blocks'),
    addBlock: (body: BlockInput) => send<BlockView>('POST', '/blocks', { body }),
    removeBlock: (id: string) => send<void>('DELETE', `/blocks/${encodeURIComponent(id)}`),
    removeRoutingRule: (id: string) => send<void>('DELETE', rule(id)),
  };
}
