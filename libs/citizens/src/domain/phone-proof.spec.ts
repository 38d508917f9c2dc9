import { minutes, seconds } from '@gopy/kernel';
import { askCode, freshProof, type PhoneProof, tryCode } from './phone-proof.js';

const start = new Date('2026-11-24T01:00:00Z');
const after = (milliseconds: number) => new Date(start.getTime() + milliseconds);
const code = (digit: number) => Buffer.from([digit]);
const right = (hash: Buffer) => hash.equals(code(1));
const wrong = () => false;

const asked = (proof: PhoneProof = freshProof('+84900000123', start), at = start, hash = code(1)): PhoneProof => {
  const answer = askCode(proof, hash, at);
  if (answer.kind !== 'given') throw new Error(`throttled for ${answer.retryAfterSeconds} s`);
  return answer.proof;
};

const triedWrongly = (proof: PhoneProof, times: number, at = start): PhoneProof =>
  Array.from({ length: times }).reduce<PhoneProof>((kept) => tryCode(kept, wrong, at).proof, proof);

describe('a one-time password', () => {
  it('proves the number once', () => {
    const used = tryCode(asked(), right, after(minutes(1)));

    expect(used.kind).toBe('right');
    expect(tryCode(used.proof, right, after(minutes(1)))).toMatchObject({ kind: 'expired' });
  });

  it('is dead after five minutes', () => {
    expect(tryCode(asked(), right, after(minutes(5) - 1)).kind).toBe('right');
    expect(tryCode(asked(), right, after(minutes(5))).kind).toBe('expired');
  });

  it('says how many tries are left, and is dead after the fifth wrong one', () => {
    const proof = asked();

    expect(tryCode(proof, wrong, start)).toMatchObject({ kind: 'wrong', attemptsLeft: 4 });
    expect(tryCode(triedWrongly(proof, 4), wrong, start)).toMatchObject({ kind: 'wrong', attemptsLeft: 0 });
    expect(tryCode(triedWrongly(proof, 5), right, start).kind).toBe('expired');
  });

  it('ends the code before it', () => {
    const newer = asked(asked(), after(seconds(61)), code(2));

    expect(tryCode(newer, right, after(seconds(62)))).toMatchObject({ kind: 'wrong' });
  });

  it('takes ten tries in an hour, whatever the code', () => {
    const second = asked(triedWrongly(asked(), 5), after(seconds(60)));
    const spent = triedWrongly(second, 5, after(seconds(61)));

    expect(tryCode(spent, right, after(seconds(62)))).toMatchObject({ kind: 'throttled', retryAfterSeconds: 3600 - 62 });
    expect(askCode(spent, code(3), after(minutes(3)))).toMatchObject({ kind: 'throttled' });
    expect(askCode(spent, code(3), after(minutes(60))).kind).toBe('given');
  });

  it('is sent once a minute and five times an hour', () => {
    expect(askCode(asked(), code(2), after(seconds(59)))).toMatchObject({ kind: 'throttled', retryAfterSeconds: 1 });

    const fifth = [1, 2, 3, 4].reduce((proof, minute) => asked(proof, after(minutes(minute))), asked());

    expect(askCode(fifth, code(2), after(minutes(6)))).toMatchObject({ kind: 'throttled', retryAfterSeconds: 54 * 60 });
    expect(askCode(fifth, code(2), after(minutes(60))).kind).toBe('given');
  });

  it('is nobody’s where none was asked for', () => {
    expect(tryCode(freshProof('+84900000999', start), right, start).kind).toBe('expired');
  });
});
