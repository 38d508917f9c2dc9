import type { DeliveryResult } from './delivery-result.js';

export type TextMessage = {
  /** E.164: +84… */
  readonly to: string;
  readonly text: string;
  /** Our own id: comes back in the delivery report. */
  readonly id?: string;
};

/** Sends one text message, once. */
export abstract class SmsSender {
  /** False when the city has no gateway configured: offer something else, refuse with `medium.unavailable`. */
  abstract readonly available: boolean;
  /** Never throws for what a gateway may do; refuses with `medium.unavailable` when there is none. */
  abstract send(message: TextMessage): Promise<DeliveryResult>;
}
