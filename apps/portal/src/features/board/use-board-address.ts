import type { BoardFilters } from '@gopy/contracts';
import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { type BoardView, filtersOf, queryOf, viewOf } from './board-filters.js';

export interface BoardAddress {
  filters: BoardFilters;
  view: BoardView;
  /** The query with the filters alone: what the API, the feeds and a shared link mean. */
  query: string;
  change: (part: Partial<BoardFilters>) => void;
  clear: () => void;
  show: (view: BoardView) => void;
}

/** Filters and view live in the address bar alone: a link can be shared, and "back" undoes a choice. */
export function useBoardAddress(): BoardAddress {
  const search = useSearch();
  const [, navigate] = useLocation();
  const filters = useMemo(() => filtersOf(search), [search]);
  const view = viewOf(search);
  const go = (next: BoardFilters, as: BoardView) => navigate(`/board${queryOf(next, as)}`);
  return {
    filters,
    view,
    query: queryOf(filters),
    change: (part) => go({ ...filters, ...part }, view),
    clear: () => go({}, view),
    show: (as) => go(filters, as),
  };
}
