/** One matter that a citizen raised, and everything that may happen to it. */
export type { Actor } from './domain/actor.js';
export { lifecycle, type Step } from './domain/ticket-lifecycle.js';
export { allowedActions, type DepartmentTree, mayRead, mayReadContact, mayTake } from './domain/ticket-policy.js';
export { publicationRisks } from './domain/publication-risks.js';
export type { OfficialAnswer, Part, RoutingDecision, SubmittedAnswer, TicketState } from './domain/ticket-state.js';
export type { Circumstances } from './domain/steps/step-effect.js';
export { Ticket } from './domain/ticket.js';
export { TicketSecrets } from './domain/ticket-secret.js';
export { CodeTaken, DuplicateOpening, type Opening, TicketStore } from './domain/ticket-store.js';
export { TrackingCodes } from './domain/tracking-codes.js';
/** What other libs may do to tickets. */
export { Attachments } from './actions/attachments.js';
export { CityCircumstances, treeOf } from './actions/city-circumstances.js';
export { CloseAnswered } from './actions/close-answered.js';
export { EraseTicket } from './actions/erase-ticket.js';
export { FollowTicket } from './actions/follow-ticket.js';
export { ForgetKeys } from './actions/forget-keys.js';
export { type NewTicket, OpenTicket } from './actions/open-ticket.js';
export { PublishTicket } from './actions/publish-ticket.js';
export { readable } from './actions/readable.js';
export { ReadingLog } from './actions/reading-log.js';
export { type RouterDispatch, type RouterLeave, RouteTickets, type RoutingFacts } from './actions/route-tickets.js';
export { StaffTickets } from './actions/staff-tickets.js';
export { TakeStep } from './actions/take-step.js';
export { TicketDoor, type Visitor } from './actions/ticket-door.js';
export { WithdrawPhotoConsent } from './actions/withdraw-photo-consent.js';
/** Tickets as screens show them. */
export { DetailView } from './views/detail.view.js';
export { type PublishedPhoto, type PublishedTicket, PublishedTickets } from './views/published-tickets.view.js';
export { FollowView } from './views/follow.view.js';
export { MyReports } from './views/my-reports.view.js';
export { publishedPhotoView } from './views/published-photo.view.js';
export { TicketLists } from './views/ticket-list.view.js';
export { type TicketRecord, TicketRecords } from './views/ticket-record.js';
export { ticketsTables } from './storage/tickets-tables.js';
export { TicketsModule } from './tickets.module.js';
export { TicketsHttpModule } from './tickets-http.module.js';
