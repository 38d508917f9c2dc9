/** Names of cached answers; a live event invalidates by the first words. */
export const keys = {
  session: ['session'] as const,
  sessions: ['sessions'] as const,
  lists: ['tickets'] as const,
  list: (view: string, search: string) => ['tickets', view, search] as const,
  counts: ['counts'] as const,
  ticket: (code: string) => ['ticket', code] as const,
  drafts: (code: string) => ['drafts', code] as const,
  reference: ['reference'] as const,
  departments: ['departments'] as const,
  routingRules: ['routing-rules'] as const,
  dataRequests: ['data-requests'] as const,
  blocks: ['blocks'] as const,
};
