import type { ResultSetHeader, RowDataPacket } from 'mysql2/promise';

export type Row = RowDataPacket;

/** Runs statements on whatever connection it was made for. */
export interface SqlRunner {
  rows<R extends Row>(sql: string, params?: readonly unknown[]): Promise<R[]>;
  write(sql: string, params?: readonly unknown[]): Promise<ResultSetHeader>;
}
