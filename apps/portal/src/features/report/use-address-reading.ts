import { useEffect, useRef } from 'react';

const PAUSE_IN_TYPING_MS = 600;
const LEAST_TYPED = 4;

/** Reads the address after a pause in typing; while `open` is false somebody has settled the place in another way. */
export function useAddressReading(address: string, open: boolean, read: (address: string, signal: AbortSignal) => Promise<void>): void {
  const latest = useRef(read);
  const seen = useRef(address.trim());
  useEffect(() => {
    latest.current = read;
  });
  useEffect(() => {
    const typed = address.trim();
    if (!open || typed === seen.current) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      if (typed !== '' && typed.length < LEAST_TYPED) return;
      void latest.current(typed, stop.signal).then(() => {
        if (!stop.signal.aborted) seen.current = typed;
      });
    }, PAUSE_IN_TYPING_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [address, open]);
}
