import type { BoardFilters, BoardMapResponse } from '@gopy/contracts';
import { createClient } from '@gopy/web-kit';
import { useCallback, useEffect, useState } from 'react';
import type { MapBounds } from '../../shared/map/map-types.js';

type Looking = MapBounds & { readonly zoom: number };

/** Long enough that a drag asks once, short enough not to be waited for. */
const SETTLED_MS = 250;

/** The marks in sight. While the map moves only the last look is asked for; older answers are thrown away, older marks stay. */
export function useBoardMarks(filters: BoardFilters) {
  const [looking, setLooking] = useState<Looking>();
  const [found, setFound] = useState<BoardMapResponse>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!looking) return;
    const control = new AbortController();
    const timer = setTimeout(() => {
      createClient()
        .boardMap({ ...filters, ...looking }, control.signal)
        .then(
          (answer) => {
            if (control.signal.aborted) return;
            setFound(answer);
            setFailed(false);
          },
          () => control.signal.aborted || setFailed(true),
        );
    }, SETTLED_MS);
    return () => {
      clearTimeout(timer);
      control.abort();
    };
  }, [filters, looking]);
  const look = useCallback((bounds: MapBounds, zoom: number) => setLooking({ ...bounds, zoom }), []);
  return { found, failed, look };
}
