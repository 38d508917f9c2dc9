import { createHmac } from 'node:crypto';
import { Clock, DomainError, minutes } from '@gopy/kernel';
import { Environment, Sql } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import { createChallenge, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { z } from 'zod';
import { Puzzles } from '../domain/puzzles.js';

const LIFETIME = minutes(5);
/** About 0.2 s on a desk, a second or two on a cheap phone. */
const COST = 5_000;
const [FEWEST_TRIES, MOST_TRIES] = [50, 300];
const LONGEST = 4_000;

const hex = z.string().regex(/^[0-9a-f]{2,128}$/);
const Solved = z.object({
  challenge: z.object({
    parameters: z.object({
      algorithm: z.literal('PBKDF2/SHA-256'),
      nonce: hex,
      salt: hex,
      cost: z.literal(COST),
      keyLength: z.number(),
      keyPrefix: hex,
      keySignature: hex,
      expiresAt: z.number(),
    }),
    signature: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  solution: z.object({ counter: z.number(), derivedKey: hex, time: z.number().optional() }),
});

@Injectable()
export class AltchaPuzzles extends Puzzles {
  private readonly secrets: { readonly hmacSignatureSecret: string; readonly hmacKeySignatureSecret: string };

  constructor(
    { values }: Environment,
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {
    super();
    const derived = (use: string) => createHmac('sha256', values.APP_SECRET).update(use).digest('hex');
    this.secrets = { hmacSignatureSecret: derived('puzzle'), hmacKeySignatureSecret: derived('puzzle-key') };
  }

  draw(): Promise<object> {
    const expiresAt = new Date(this.clock.now().getTime() + LIFETIME);
    return createChallenge({
      algorithm: 'PBKDF2/SHA-256',
      cost: COST,
      counter: randomInt(MOST_TRIES, FEWEST_TRIES),
      deriveKey,
      expiresAt,
      ...this.secrets,
    });
  }

  async spend(text: string): Promise<void> {
    const solved = readSolved(text);
    const { verified } = await verifySolution({ ...solved, deriveKey, ...this.secrets });
    if (!verified) throw new DomainError('challenge.wrong');
    const { affectedRows } = await this.sql.write('INSERT IGNORE INTO spent_puzzle (signature, expires_at) VALUES (?, ?)', [
      Buffer.from(solved.challenge.signature, 'hex'),
      new Date(solved.challenge.parameters.expiresAt * 1000),
    ]);
    if (affectedRows === 0) throw new DomainError('challenge.wrong');
  }

  async forgetExpired(): Promise<number> {
    const longAgo = new Date(this.clock.now().getTime() - LIFETIME);
    return (await this.sql.write('DELETE FROM spent_puzzle WHERE expires_at < ? LIMIT 10000', [longAgo])).affectedRows;
  }
}

function readSolved(text: string): z.infer<typeof Solved> {
  try {
    if (text.length <= LONGEST) return Solved.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
  } catch {
    // Refused below, like any other wrong solution.
  }
  throw new DomainError('challenge.wrong');
}
