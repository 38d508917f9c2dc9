import { useEffect, useState } from 'react';

const SECOND_MS = 1000;

/** Whole seconds until then, counted down while the page is open. */
export function useCountdown(until: number): number {
  const [now, setNow] = useState(() => Date.now());
  const left = Math.max(0, Math.ceil((until - now) / SECOND_MS));
  useEffect(() => {
    if (left === 0) return;
    const timer = setTimeout(() => setNow(Date.now()), SECOND_MS);
    return () => clearTimeout(timer);
  }, [left, now]);
  useEffect(() => setNow(Date.now()), [until]);
  return left;
}
