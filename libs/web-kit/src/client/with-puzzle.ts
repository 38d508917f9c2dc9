import type { ChallengeResponse } from '@gopy/contracts';
import { ProblemError } from './problem-error.js';
import { whileSolving } from './puzzle-watch.js';

export const SOLUTION_HEADER = 'Challenge-Solution';

export type PuzzleSource = { readonly draw: () => Promise<ChallengeResponse>; readonly signal?: AbortSignal | undefined };

/** Tries; where the city asks for a puzzle first, solves one and tries once more. The solver is loaded only then. */
export async function withPuzzle<Answer>(attempt: (solution?: string) => Promise<Answer>, { draw, signal }: PuzzleSource): Promise<Answer> {
  try {
    return await attempt();
  } catch (error) {
    if (!(error instanceof ProblemError) || error.code !== 'challenge.required' || !canSolve()) throw error;
    return attempt(await whileSolving(() => solved(draw, signal)));
  }
}

async function solved(draw: PuzzleSource['draw'], signal: AbortSignal | undefined): Promise<string> {
  const [challenge, { solvePuzzle }] = await Promise.all([draw(), import('./solve-puzzle.js')]);
  signal?.throwIfAborted();
  return solvePuzzle(challenge, signal);
}

// Browsers keep their cryptography to https and localhost.
const canSolve = (): boolean => globalThis.crypto?.subtle !== undefined;
