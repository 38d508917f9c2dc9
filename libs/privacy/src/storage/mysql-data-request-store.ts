import { DomainError } from '@gopy/kernel';
import { isDuplicate, type Row, Sql } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import type { DataRequest } from '../domain/data-request.js';
import { DataRequestStore } from '../domain/data-request-store.js';
import { openKey, REQUEST_ASSIGNMENTS, REQUEST_COLUMNS, requestRow, storedRequest } from './data-request.table.js';

const SELECT = `SELECT ${REQUEST_COLUMNS} FROM data_request`;

@Injectable()
export class MysqlDataRequestStore extends DataRequestStore {
  constructor(private readonly sql: Sql) {
    super();
  }

  async add(request: DataRequest): Promise<DataRequest> {
    try {
      await this.sql.write(`INSERT INTO data_request (${REQUEST_COLUMNS}, open_key) VALUES (?)`, [
        [...requestRow(request), openKey(request)],
      ]);
      return request;
    } catch (error) {
      if (!isDuplicate(error, 'ux_data_request_open')) throw error;
      const [open] = await this.several('open_key = ?', [openKey(request)]);
      return open ?? this.add(request); // Settled in this very moment.
    }
  }

  change(id: string, change: (request: DataRequest) => DataRequest): Promise<DataRequest> {
    return this.sql.transaction(async (tx) => {
      const [row] = await tx.rows<Row>(`${SELECT} WHERE id = ? FOR UPDATE`, [id]);
      if (!row) throw new DomainError('data-request.unknown');
      const after = change(storedRequest(row));
      await tx.finish([
        {
          sql: `UPDATE data_request SET ${REQUEST_ASSIGNMENTS}, open_key = ? WHERE id = ?`,
          params: [...requestRow(after), openKey(after), id],
        },
      ]);
      return after;
    });
  }

  async find(id: string): Promise<DataRequest | undefined> {
    const [found] = await this.several('id = ?', [id]);
    return found;
  }

  ofPhone(phoneHash: Buffer): Promise<DataRequest[]> {
    return this.several('phone_hash = ? ORDER BY id DESC LIMIT 100', [phoneHash]);
  }

  ofTicket(ticketId: string): Promise<DataRequest[]> {
    return this.several('ticket_id = ? ORDER BY id DESC LIMIT 100', [ticketId]);
  }

  open(limit: number): Promise<DataRequest[]> {
    return this.several('open_key IS NOT NULL ORDER BY done_due_at, id LIMIT ?', [limit]);
  }

  latest(limit: number): Promise<DataRequest[]> {
    return this.several('id > 0 ORDER BY id DESC LIMIT ?', [limit]);
  }

  halfFulfilled(before: Date, limit: number): Promise<DataRequest[]> {
    return this.several('fulfilling_since < ? ORDER BY fulfilling_since LIMIT ?', [before, limit]);
  }

  private async several(condition: string, params: readonly unknown[]): Promise<DataRequest[]> {
    return (await this.sql.rows<Row>(`${SELECT} WHERE ${condition}`, params)).map(storedRequest);
  }
}
