import { type Row, Sql } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import type { CitizenSession } from '../domain/citizen-session.js';
import { CitizenSessionStore } from '../domain/citizen-session-store.js';

interface SessionRow extends Row {
  id: string;
  token_hash: Buffer;
  phone: string;
  created_at: Date;
  last_seen_at: Date;
  expires_at: Date;
  ended_at: Date | null;
}

const BATCH = 1000;

@Injectable()
export class MysqlCitizenSessionStore extends CitizenSessionStore {
  constructor(private readonly sql: Sql) {
    super();
  }

  async add({ id, tokenHash, phone, createdAt, lastSeenAt, expiresAt, endedAt }: CitizenSession): Promise<void> {
    await this.sql.write('INSERT INTO citizen_session (id, token_hash, phone, created_at, last_seen_at, expires_at, ended_at) VALUES (?)', [
      [id, tokenHash, phone, createdAt, lastSeenAt, expiresAt, endedAt],
    ]);
  }

  findByToken(tokenHash: Buffer): Promise<CitizenSession | undefined> {
    return this.one('token_hash = ?', tokenHash);
  }

  find(id: string): Promise<CitizenSession | undefined> {
    return this.one('id = ?', id);
  }

  async markSeen(id: string, at: Date): Promise<void> {
    await this.sql.write('UPDATE citizen_session SET last_seen_at = ? WHERE id = ?', [at, id]);
  }

  async end(id: string, at: Date): Promise<void> {
    await this.sql.write('UPDATE citizen_session SET ended_at = ? WHERE id = ? AND ended_at IS NULL', [at, id]);
  }

  async forgetPhone(phone: string): Promise<void> {
    await this.sql.write('DELETE FROM citizen_session WHERE phone = ?', [phone]);
  }

  async forgetBefore(before: Date): Promise<number> {
    const { affectedRows } = await this.sql.write('DELETE FROM citizen_session WHERE expires_at < ? LIMIT ?', [before, BATCH]);
    return affectedRows;
  }

  private async one(condition: string, value: unknown): Promise<CitizenSession | undefined> {
    const [row] = await this.sql.rows<SessionRow>(`SELECT * FROM citizen_session WHERE ${condition}`, [value]);
    return row && sessionOf(row);
  }
}

const sessionOf = (row: SessionRow): CitizenSession => ({
  id: row.id,
  tokenHash: row.token_hash,
  phone: row.phone,
  createdAt: row.created_at,
  lastSeenAt: row.last_seen_at,
  expiresAt: row.expires_at,
  endedAt: row.ended_at,
});
