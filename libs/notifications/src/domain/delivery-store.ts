import type { Claimed, DeliveryState } from './delivery.js';
import type { NoticeMedium } from './subscription.js';
import type { NoticeAudience, NoticedEvent } from './notice-table.js';

export type NewsEvent = {
  readonly id: string;
  readonly position: string;
  readonly type: NoticedEvent;
  readonly code: string;
  readonly at: Date;
};

/** Deliveries of one event to one sort of reader; `from` says when each medium may be used. */
export type Batch = {
  readonly event: NewsEvent;
  readonly audience: NoticeAudience;
  readonly medium: NoticeMedium;
  readonly notBefore: Date;
  /** Of what is published about an area. */
  readonly area?: { readonly areaCode: string; readonly categoryId: string | null };
};

export type Settled = {
  readonly state: Exclude<DeliveryState, 'waiting' | 'claimed' | 'collapsed'>;
  readonly providerId?: string;
  readonly why?: string;
  readonly parts?: number;
};

/** What is to be sent, what was, and what became of it. */
export abstract class DeliveryStore {
  /** Which of these reports anybody wants to hear about. */
  abstract followed(codes: readonly string[]): Promise<Set<string>>;
  /** One row for each reader, however often it is called; in bounded steps. Answers how many were new. */
  abstract expand(batch: Batch): Promise<number>;
  /** Marks what is due as claimed, durable when it resolves, and hands it over; older news about the same report gives way to newer. */
  abstract claim(medium: NoticeMedium, limit: number): Promise<Claimed[]>;
  abstract settle(id: string, settled: Settled): Promise<void>;
  abstract retry(id: string, at: Date, why: string): Promise<void>;
  /** Claims that nobody settled: may have been sent, so never again. */
  abstract giveUpOnClaims(claimedBefore: Date): Promise<number>;
  /** The gateway's own word on what became of it. */
  abstract reported(id: string, state: 'sent' | 'refused', providerId: string | null): Promise<void>;
}
