import type { BoardFilters } from '@gopy/contracts';
import type { Directory } from '@gopy/departments';
import { DomainError, startOfCityDay } from '@gopy/kernel';

export type Condition = { readonly sql: string; readonly params: readonly unknown[] };
/** `index` is named: only we know that a filter's index gives the newest first, so that a page is read and not a list. */
export type BoardScope = { readonly index: string; readonly conditions: readonly Condition[] };
export type Period = { readonly from?: Date; readonly before?: Date };

export const where = (sql: string, ...params: unknown[]): Condition => ({ sql, params });

/** Filters as conditions on `published_ticket p`, the most selective first. Days are for `periodOf`. */
export function boardScope({ areaCode, departmentId, categoryId, state }: BoardFilters, directory: Directory): BoardScope {
  const indexed = [
    ...(areaCode === undefined ? [] : [{ index: 'ix_published_area', ...where('p.area_code = ?', areaCode) }]),
    ...(categoryId === undefined ? [] : [inCategory(categoryId, directory)]),
    ...(departmentId === undefined ? [] : [{ index: 'ix_published_department', ...where('p.department_id = ?', departmentId) }]),
    ...(state === undefined ? [] : [{ index: 'ix_published_state', ...where('p.state = ?', state) }]),
  ];
  return { index: indexed[0]?.index ?? 'PRIMARY', conditions: indexed };
}

/** A heading of the tree means all below it. */
function inCategory(categoryId: string, directory: Directory): { index: string } & Condition {
  return directory.findCategory(categoryId)?.parentId === null
    ? { index: 'ix_published_root', ...where('p.root_category_id = ?', categoryId) }
    : { index: 'ix_published_category', ...where('p.category_id = ?', categoryId) };
}

/** Days of the city, the last one included. */
export function periodOf({ from, to }: BoardFilters): Period {
  return { ...(from !== undefined && { from: dayOf(from, 'from') }), ...(to !== undefined && { before: dayOf(to, 'to', 1) }) };
}

function dayOf(date: string, field: string, later = 0): Date {
  const day = startOfCityDay(date, later);
  if (day === undefined) throw new DomainError('request.invalid', { field });
  return day;
}
