import type { CitizenSessionResponse } from '@gopy/contracts';
import { createClient, ProblemError } from '@gopy/web-kit';
import { useSyncExternalStore } from 'react';
import { kept } from './kept.js';
import { myReports } from './my-reports.js';

const KEPT_AS = 'gopy.citizen';
const OPENED_AS = 'gopy.opened-by-number';
const listeners = new Set<() => void>();
let session: CitizenSessionResponse | undefined = read();
let moved = false;

/** Whose number this browser proved. The cookie is the proof; what is kept here only saves asking in vain. */
export const citizen = {
  current: (): CitizenSessionResponse | undefined => (session && new Date(session.expiresAt) > new Date() ? session : undefined),
  signedIn(next: CitizenSessionResponse): void {
    kept.write(KEPT_AS, next);
    tell(next);
  },
  /** Also forgets the reports that were opened from the list of the number: the next person at this screen finds none. */
  async signOut(): Promise<void> {
    await createClient().signOutOfPhone().catch(ignoreSignedOut);
    citizen.gone();
  },
  gone(): void {
    for (const code of openedByNumber()) myReports.forget(code);
    kept.drop(OPENED_AS);
    kept.drop(KEPT_AS);
    tell(undefined);
  },
  /** True once after signing in or out: whatever takes the place of the form takes the focus too. */
  hasJustMoved(): boolean {
    const before = moved;
    moved = false;
    return before;
  },
  /** Keeps the secret for the report's own page, out of the address. */
  open(code: string, secret: string): void {
    if (!myReports.find(code)) kept.write(OPENED_AS, [...openedByNumber(), code]);
    myReports.keep({ code, secret });
  },
};

export const useCitizen = (): CitizenSessionResponse | undefined => useSyncExternalStore(subscribe, citizen.current);

/** True when the session is over; then the page asks for the number again. */
export function signedOutBy(error: unknown): boolean {
  const over = error instanceof ProblemError && error.code === 'citizen.sign-in-required';
  if (over) citizen.gone();
  return over;
}

function ignoreSignedOut(error: unknown): void {
  if (!(error instanceof ProblemError && error.status === 401)) throw error;
}

function tell(next: CitizenSessionResponse | undefined): void {
  session = next;
  moved = true;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function openedByNumber(): string[] {
  const found = kept.read(OPENED_AS);
  return Array.isArray(found) ? found.filter((code) => typeof code === 'string') : [];
}

function read(): CitizenSessionResponse | undefined {
  const found = kept.read(KEPT_AS);
  const known = typeof found === 'object' && found !== null && 'phoneHint' in found && 'expiresAt' in found;
  return known ? { phoneHint: String(found.phoneHint), expiresAt: String(found.expiresAt) } : undefined;
}
