/** Addresses inside the desk, below its base `/desk`. */
export const paths = {
  view: (view: string) => `/v/${view}`,
  ticketIn: (view: string, code: string) => `/v/${view}/${code}`,
  ticket: (code: string) => `/t/${code}`,
  newTicket: '/new',
  sessions: '/sessions',
  routingRules: '/routing-rules',
  dataRequests: '/data-requests',
  blocks: '/blocks',
};
