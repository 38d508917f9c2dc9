import type { ReferenceResponse } from '@gopy/contracts';
import { createClient } from '@gopy/web-kit';
import { useEffect, useState } from 'react';

export type Reference = Pick<ReferenceResponse, 'categories' | 'areas' | 'departments'>;
const NOTHING: Reference = { categories: [], areas: [], departments: [] };
const AGAIN_MS = 5000;

let kept: Reference | undefined;

/** Wards, topics and departments, asked for once in a visit. Until they come the form works without: both are optional. */
export function useReference() {
  const [reference, setReference] = useState(kept ?? NOTHING);
  useEffect(() => {
    if (kept) return;
    let stopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const load = () =>
      createClient()
        .reference()
        .then(
          (loaded) => {
            kept = loaded;
            if (!stopped) setReference(loaded);
          },
          () => {
            if (!stopped) timer = setTimeout(load, AGAIN_MS);
          },
        );
    void load();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, []);
  return reference;
}
