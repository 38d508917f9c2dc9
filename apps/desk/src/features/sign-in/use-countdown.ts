import { useEffect, useState } from 'react';

/** Seconds until a refused sign-in may be tried again; `attempt` starts it anew. */
export function useCountdown(seconds: number | undefined, attempt: number): number {
  const [left, setLeft] = useState(0);
  useEffect(() => setLeft(seconds ?? 0), [seconds, attempt]);
  useEffect(() => {
    if (left <= 0) return;
    const tick = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(tick);
  }, [left]);
  return left;
}
