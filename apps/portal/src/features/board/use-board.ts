import type { BoardFilters, BoardItem } from '@gopy/contracts';
import { createClient } from '@gopy/web-kit';
import { useEffect, useState } from 'react';
import { queryOf } from './board-filters.js';
import { openedBefore } from './opened-report.js';

interface Pages {
  /** The filters they belong to. */
  readonly key: string;
  /** Undefined until the first page came. */
  readonly items: readonly BoardItem[] | undefined;
  readonly nextCursor: string | null;
  readonly state: 'loading' | 'ready' | 'failed';
}
export type Board = Omit<Pages, 'key'> & { readonly more: () => void };

/** What was read last: "back" from a report shows the same list at once. Who comes another way reads anew. */
let kept: Pages | undefined;
const keptFor = (key: string): Pages | undefined => (kept?.key === key && openedBefore() !== undefined ? kept : undefined);
const blank = (key: string): Pages => ({ key, items: undefined, nextCursor: null, state: 'loading' });

/** The pages of the board read so far; other filters begin anew, and an answer that comes too late is thrown away. */
export function useBoard(filters: BoardFilters): Board {
  const key = queryOf(filters);
  const [pages, setPages] = useState(() => keptFor(key) ?? blank(key));
  const shown = pages.key === key ? pages : (keptFor(key) ?? blank(key));

  useEffect(() => {
    if (keptFor(key)) return;
    const control = new AbortController();
    void nextPage(filters, blank(key), control.signal).then((first) => control.signal.aborted || setPages(first));
    return () => control.abort();
  }, [filters, key]);

  /** The next page, or the one that failed once more. */
  const more = () => {
    const before: Pages = { ...shown, state: 'loading' };
    setPages(before);
    void nextPage(filters, before).then((after) => setPages((now) => (now.key === after.key ? after : now)));
  };
  return { ...shown, more };
}

async function nextPage(filters: BoardFilters, before: Pages, signal?: AbortSignal): Promise<Pages> {
  try {
    const { items, nextCursor } = await createClient().board({ ...filters, cursor: before.nextCursor ?? undefined }, signal);
    kept = { key: before.key, items: [...(before.items ?? []), ...items], nextCursor, state: 'ready' };
    return kept;
  } catch {
    return { ...before, state: 'failed' };
  }
}
