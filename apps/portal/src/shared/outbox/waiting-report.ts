import type { OpenFeedbackRequest, OpenFeedbackResponse, Problem } from '@gopy/contracts';

/** A photo on this device, until the report it belongs to has arrived. */
export interface DevicePhoto {
  key: string;
  /** Key of the report it belongs to. */
  report: string;
  order: number;
  name: string;
  file: Blob;
  /** Of the copy that the city has. */
  id?: string;
  /** Seen without a report on an earlier visit: goes on the next one. */
  orphan?: true;
}

/** A finished report on its way to the city. No instant is kept: nothing here may depend on the phone's clock. */
export interface WaitingReport {
  /** Idempotency-Key: the same over every try. */
  key: string;
  order: number;
  excerpt: string;
  state: 'waiting' | 'editing' | 'refused' | 'sent';
  /** As written; photos by their keys on this device. */
  body: OpenFeedbackRequest;
  /** What goes out, photos by their ids: fixed before the first send, so that every try says the same. */
  request?: OpenFeedbackRequest | undefined;
  /** Went out and got no answer: one of these may have arrived. */
  tried: readonly OpenFeedbackRequest[];
  /** How many reports of this draft the city has besides, whose words the browser forgot: sending again is sending another. */
  apart?: number;
  /** Why it was refused. */
  problem?: Problem | undefined;
  receipt?: OpenFeedbackResponse;
  /** What arrived are the words from before the last correction. */
  arrivedAsBefore?: boolean;
  /** Stands among my reports; secret and words have left this record. */
  collected?: boolean;
  /** What the form held, to open it again. */
  draft: unknown;
}

/** Idempotency-Key of what goes out. */
export const keyOf = ({ key, apart }: Pick<WaitingReport, 'key' | 'apart'>): string => (apart ? `${key}-${apart + 1}` : key);

/** Also when it was taken away meanwhile: what has arrived is never hidden. */
export const sentAs = (report: WaitingReport, receipt: OpenFeedbackResponse, arrivedAsBefore: boolean): WaitingReport => ({
  ...report,
  state: 'sent',
  receipt,
  arrivedAsBefore,
  problem: undefined,
});

export const collectedFrom = (report: WaitingReport): WaitingReport => ({
  ...report,
  collected: true,
  body: { content: report.arrivedAsBefore ? report.body.content : '' },
  request: undefined,
  tried: [],
  draft: null,
  ...(report.receipt && { receipt: { ...report.receipt, secret: '' } }),
});

export const inOrder = <Thing extends { order: number }>(things: readonly Thing[]): Thing[] =>
  [...things].sort((one, other) => one.order - other.order);

export const nextOrder = (things: readonly { order: number }[]): number => Math.max(0, ...things.map(({ order }) => order)) + 1;
