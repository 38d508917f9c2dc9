import { CHALLENGE_HEADER, ChallengeResponse } from '@gopy/contracts';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Caller } from './caller.js';
import { expectStatus } from './citizen.js';

/** The header of somebody who drew a puzzle and solved it. */
export async function solvedPuzzle(caller: Caller): Promise<Record<string, string>> {
  const challenge = ChallengeResponse.parse(expectStatus(await caller.get('/api/v1/challenge'), 200));
  return puzzleHeader({ challenge, solution: await solveChallenge({ challenge, deriveKey }) });
}

export const puzzleHeader = (value: unknown): Record<string, string> => ({
  [CHALLENGE_HEADER]: Buffer.from(JSON.stringify(value)).toString('base64url'),
});
