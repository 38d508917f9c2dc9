import type { ReferenceResponse } from '@gopy/contracts';
import { createClient } from '@gopy/web-kit';
import { useEffect, useState } from 'react';

const NOTHING: Pick<ReferenceResponse, 'categories' | 'areas'> = { categories: [], areas: [] };
const AGAIN_MS = 5000;

/** Wards and topics. Until they come the form works without: both are optional. */
export function useReference() {
  const [reference, setReference] = useState(NOTHING);
  useEffect(() => {
    let stopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const load = () =>
      createClient()
        .reference()
        .then(
          (loaded) => stopped || setReference(loaded),
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
