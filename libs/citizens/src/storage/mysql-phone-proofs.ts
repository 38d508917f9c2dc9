import { Clock } from '@gopy/kernel';
import { type Row, Sql } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import { freshProof, type PhoneProof } from '../domain/phone-proof.js';
import { PhoneProofs } from '../domain/phone-proofs.js';

interface ProofRow extends Row {
  code_hash: Buffer | null;
  asked_at: Date | null;
  expires_at: Date | null;
  attempts: number;
  used_at: Date | null;
  hour_started_at: Date;
  asked_in_hour: number;
  tries_in_hour: number;
}

const BATCH = 1000;

@Injectable()
export class MysqlPhoneProofs extends PhoneProofs {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {
    super();
  }

  change<Answer extends { readonly proof: PhoneProof }>(phone: string, change: (proof: PhoneProof) => Answer): Promise<Answer> {
    return this.sql.transaction(async (tx) => {
      // Takes the lock of the row, whether it was there or not: two who come at the same time come one after the other.
      await tx.write('INSERT INTO one_time_password (phone, hour_started_at) VALUES (?, ?) ON DUPLICATE KEY UPDATE phone = VALUES(phone)', [
        phone,
        this.clock.now(),
      ]);
      const [row] = await tx.rows<ProofRow>('SELECT * FROM one_time_password WHERE phone = ? FOR UPDATE', [phone]);
      const answer = change(row ? proofOf(phone, row) : freshProof(phone, this.clock.now()));
      const { codeHash, askedAt, expiresAt, attempts, usedAt, hourStartedAt, askedInHour, triesInHour } = answer.proof;
      await tx.finish([
        {
          sql: 'UPDATE one_time_password SET code_hash = ?, asked_at = ?, expires_at = ?, attempts = ?, used_at = ?, hour_started_at = ?, asked_in_hour = ?, tries_in_hour = ? WHERE phone = ?',
          params: [codeHash, askedAt, expiresAt, attempts, usedAt, hourStartedAt, askedInHour, triesInHour, phone],
        },
      ]);
      return answer;
    });
  }

  async forgetBefore(before: Date): Promise<number> {
    const { affectedRows } = await this.sql.write(
      'DELETE FROM one_time_password WHERE hour_started_at < ? AND (asked_at IS NULL OR asked_at < ?) LIMIT ?',
      [before, before, BATCH],
    );
    return affectedRows;
  }
}

const proofOf = (phone: string, row: ProofRow): PhoneProof => ({
  phone,
  codeHash: row.code_hash,
  askedAt: row.asked_at,
  expiresAt: row.expires_at,
  attempts: row.attempts,
  usedAt: row.used_at,
  hourStartedAt: row.hour_started_at,
  askedInHour: row.asked_in_hour,
  triesInHour: row.tries_in_hour,
});
