import type { DataRequest } from './data-request.js';

export abstract class DataRequestStore {
  /** While one of the same kind about the same is open, that one is the answer. */
  abstract add(request: DataRequest): Promise<DataRequest>;
  /** Locks, changes, saves; refuses with `data-request.unknown`. */
  abstract change(id: string, change: (request: DataRequest) => DataRequest): Promise<DataRequest>;
  abstract find(id: string): Promise<DataRequest | undefined>;
  /** Newest first. */
  abstract ofPhone(phoneHash: Buffer): Promise<DataRequest[]>;
  abstract ofTicket(ticketId: string): Promise<DataRequest[]>;
  /** Those due first come first. */
  abstract open(limit: number): Promise<DataRequest[]>;
  abstract latest(limit: number): Promise<DataRequest[]>;
  /** Begun before then and not finished: what a killed process left. */
  abstract halfFulfilled(before: Date, limit: number): Promise<DataRequest[]>;
}
