import type { TicketView } from '@gopy/contracts';
import { DomainError } from '@gopy/kernel';
import type { Directory } from '@gopy/departments';
import type { StaffActor } from '../domain/actor.js';

export type Condition = { readonly sql: string; readonly params: readonly unknown[] };
/** Which rows a view holds for this reader, and in which order; every view has an index of that shape. */
export type ListScope = { readonly conditions: readonly Condition[]; readonly sortBy: 'received_at' | 'due_at' | 'open_due_at' | 'publication_due_at' | 'id'; readonly direction: 'ASC' | 'DESC' };

const where = (sql: string, ...params: unknown[]): Condition => ({ sql, params });
const SEES_RESTRICTED: readonly StaffActor['role'][] = ['coordinator', 'officer', 'approver'];
/** They see where a flood of one text goes, and answer it at once. */
export const CITY_WIDE: readonly StaffActor['role'][] = ['operator', 'coordinator', 'leader', 'admin'];

/** The policy of reading (ticket-policy's mayRead) as part of the query: a list holds nothing that its reader may not open. */
export function listScope(view: TicketView, reader: StaffActor, directory: Directory, now: Date): ListScope {
  const own = CITY_WIDE.includes(reader.role) ? null : reader.departmentId === null ? [] : directory.withDescendants(reader.departmentId);
  const scope = scopes[view](own, reader, now);
  return { ...scope, conditions: [...scope.conditions, ...hiddenFrom(reader, directory)] };
}

const scopes: Readonly<Record<TicketView, (own: readonly string[] | null, reader: StaffActor, now: Date) => ListScope>> = {
  queue: (own) => {
    if (own !== null) throw new DomainError('permission.denied');
    return { conditions: [where("status = 'received'")], sortBy: 'received_at', direction: 'ASC' };
  },
  inbox: (own) => ({ conditions: [own === null ? where('working_department_id IS NOT NULL') : where('working_department_id IN (?)', orNone(own))], sortBy: 'due_at', direction: 'ASC' }),
  'to-approve': (own) => ({ conditions: [where("status = 'in_review'"), ...of(own)], sortBy: 'due_at', direction: 'ASC' }),
  waiting: (own) => ({ conditions: [where("status = 'waiting_for_citizen'"), ...of(own)], sortBy: 'due_at', direction: 'ASC' }),
  overdue: (own, _reader, now) =>
    own === null
      ? { conditions: [where('open_due_at < ?', now)], sortBy: 'open_due_at', direction: 'ASC' }
      : { conditions: [where('working_department_id IN (?)', orNone(own)), where('due_at < ?', now), where("status <> 'waiting_for_citizen'")], sortBy: 'due_at', direction: 'ASC' },
  cooperation: (own) => ({
    conditions: [where('working_department_id IS NOT NULL'), where('id IN (SELECT ticket_id FROM ticket_part WHERE department_id IN (?))', orNone(own ?? []))],
    sortBy: 'due_at',
    direction: 'ASC',
  }),
  'filed-by-me': (_own, reader) => ({ conditions: [where('filed_by_id = ?', reader.id)], sortBy: 'id', direction: 'DESC' }),
  'to-publish': (_own, { role }) => {
    if (role !== 'coordinator') throw new DomainError('permission.denied');
    return { conditions: [where('publication_due_at IS NOT NULL')], sortBy: 'publication_due_at', direction: 'ASC' };
  },
  all: (own) => ({ conditions: of(own), sortBy: 'id', direction: 'DESC' }),
};

const of = (own: readonly string[] | null): Condition[] => (own === null ? [] : [where('department_id IN (?)', orNone(own))]);
const orNone = (ids: readonly string[]): readonly string[] => (ids.length > 0 ? ids : ['0']);

function hiddenFrom(reader: StaffActor, directory: Directory): Condition[] {
  if (SEES_RESTRICTED.includes(reader.role)) return [];
  const restricted = directory.contents.categories.filter((category) => category.restricted).map(({ id }) => id);
  return restricted.length === 0 ? [] : [where('(category_id IS NULL OR category_id NOT IN (?) OR filed_by_id = ?)', restricted, reader.id)];
}
