import type { TicketSummary } from '@gopy/contracts';
import { sameTextGroups } from './same-text-groups.js';

const ticket = (code: string, firstCode?: string): TicketSummary => ({
  code,
  ...(firstCode && { sameText: { count: 3, firstCode } }),
  status: 'received',
  priority: 'normal',
  channel: 'portal',
  excerpt: '',
  receivedAt: '2026-11-24T00:00:00Z',
  deadline: { firstResponseDueAt: '2026-11-25T00:00:00Z', dueAt: '2026-11-25T00:00:00Z', paused: false, overdue: false },
  returnCount: 0,
  reopenCount: 0,
  attachmentCount: 0,
  flags: [],
  version: 1,
});

describe('equal texts in a list', () => {
  it('fall together where the first of them stands', () => {
    const groups = sameTextGroups([ticket('A'), ticket('B', 'B'), ticket('C'), ticket('D', 'B'), ticket('E', 'B')]);

    expect(groups.map(({ lead, others }) => [lead.code, ...others.map(({ code }) => code)])).toEqual([['A'], ['B', 'D', 'E'], ['C']]);
  });

  it('stay together when the first of all is not in the list any more', () => {
    expect(sameTextGroups([ticket('B', 'gone'), ticket('C', 'gone')])).toHaveLength(1);
  });

  it('of nobody are nothing', () => {
    expect(sameTextGroups([])).toEqual([]);
  });
});
