import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { ChallengeResponse } from '@gopy/contracts';
import { ProblemError } from './problem-error.js';
import { puzzleWatch } from './puzzle-watch.js';
import { withPuzzle } from './with-puzzle.js';

const secrets = { hmacSignatureSecret: 'one', hmacKeySignatureSecret: 'two' };
const refusal = (code: string) => new ProblemError({ type: 'about:blank', title: '', status: 429, code, detail: code });

async function draw(): Promise<ChallengeResponse> {
  const { parameters, signature = '' } = await createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: 10,
    counter: 20,
    deriveKey,
    expiresAt: new Date(Date.now() + 60_000),
    ...secrets,
  });
  return { signature, parameters: { ...parameters, keySignature: parameters.keySignature ?? '', expiresAt: parameters.expiresAt ?? 0 } };
}

const isRight = async (solution: string) =>
  (await verifySolution({ ...JSON.parse(Buffer.from(solution, 'base64url').toString()), deriveKey, ...secrets })).verified;

/** A server that wants a puzzle first, and what it saw. */
function strict() {
  const seen: (string | undefined)[] = [];
  const attempt = async (solution?: string): Promise<string> => {
    seen.push(solution);
    if (solution === undefined || !(await isRight(solution))) throw refusal('challenge.required');
    return 'received';
  };
  return { seen, attempt };
}

describe('a request to which the city wants a puzzle', () => {
  it('is sent once more with the solution, and the page says that it works meanwhile', async () => {
    const { seen, attempt } = strict();
    const told: boolean[] = [];
    const stop = puzzleWatch.subscribe(() => told.push(puzzleWatch.isSolving()));

    await expect(withPuzzle(attempt, { draw })).resolves.toBe('received');

    stop();
    expect(seen).toEqual([undefined, expect.any(String)]);
    expect(told).toEqual([true, false]);
  });

  it('is not sent a third time', async () => {
    const attempt = jest.fn(async (_solution?: string) => Promise.reject(refusal('challenge.required')));

    await expect(withPuzzle(attempt, { draw })).rejects.toMatchObject({ code: 'challenge.required' });

    expect(attempt).toHaveBeenCalledTimes(2);
    expect(puzzleWatch.isSolving()).toBe(false);
  });

  it('is given up when the person gives up', async () => {
    const { seen, attempt } = strict();

    await expect(withPuzzle(attempt, { draw, signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });

    expect(seen).toEqual([undefined]);
  });

  it('keeps any other refusal', async () => {
    await expect(withPuzzle(() => Promise.reject(refusal('request.too-many')), { draw })).rejects.toMatchObject({
      code: 'request.too-many',
    });
  });
});
