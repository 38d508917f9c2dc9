import type { MyReportsResponse } from '@gopy/contracts';
import { createClient } from '@gopy/web-kit';
import { useCallback, useEffect, useState } from 'react';
import { signedOutBy } from '../../shared/citizen.js';

type Item = MyReportsResponse['items'][number];

/** The reports of the number that was proved, page by page. */
export function useNumberReports() {
  const [items, setItems] = useState<readonly Item[]>();
  const [cursor, setCursor] = useState<string | null>(null);
  const [failure, setFailure] = useState<unknown>();

  const load = useCallback(async (after?: string) => {
    try {
      const page = await createClient().myReports(after);
      setItems((before) => (after === undefined ? page.items : [...(before ?? []), ...page.items]));
      setCursor(page.nextCursor);
      setFailure(undefined);
    } catch (error) {
      if (!signedOutBy(error)) setFailure(error);
    }
  }, []);
  useEffect(() => void load(), [load]);

  return { items, failure, again: () => void load(), more: cursor === null ? undefined : () => void load(cursor) };
}
