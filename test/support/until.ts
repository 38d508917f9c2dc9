import { setTimeout as later } from 'node:timers/promises';

const EVERY_MS = 100;
const LIMIT_MS = 15_000;

/** Looks again and again until what is seen satisfies; says what it saw last when it never does. */
export async function until<Seen>(look: () => Promise<Seen>, satisfies: (seen: Seen) => boolean, limitMs = LIMIT_MS): Promise<Seen> {
  const end = Date.now() + limitMs;
  for (;;) {
    const seen = await look();
    if (satisfies(seen)) return seen;
    if (Date.now() > end) throw new Error(`Not in ${limitMs} ms; last seen: ${JSON.stringify(seen)?.slice(0, 2000)}`);
    await later(EVERY_MS);
  }
}
