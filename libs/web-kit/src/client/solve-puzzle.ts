import type { ChallengeResponse } from '@gopy/contracts';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';

/** Each step is done by the browser's own cryptography outside of the page's thread, so that the page stays free. */
export async function solvePuzzle(challenge: ChallengeResponse, signal: AbortSignal | undefined): Promise<string> {
  const controller = new AbortController();
  const abort = () => controller.abort();
  signal?.addEventListener('abort', abort, { once: true });
  try {
    const solution = await solveChallenge({ challenge, deriveKey, controller });
    if (solution === null) throw new DOMException('aborted', 'AbortError');
    return btoa(JSON.stringify({ challenge, solution })).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  } finally {
    signal?.removeEventListener('abort', abort);
  }
}
