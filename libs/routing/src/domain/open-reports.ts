import type { ReportTraits } from './likeness.js';

/** An open report as kept for comparison. */
export type OpenReport = ReportTraits & { readonly ticketId: string; readonly receivedAt: Date };

/** Where to look for reports like one that somebody is writing. */
export type Neighbourhood = Pick<ReportTraits, 'lat' | 'lon' | 'areaCode' | 'street'>;

/** What is fresh about the few reports that will be shown; read from the ticket itself. */
export type ShownReport = {
  readonly ticketId: string;
  readonly code: string;
  readonly status: string;
  readonly categoryId: string | null;
  readonly areaCode: string | null;
  readonly departmentId: string | null;
  readonly receivedAt: Date;
  /** Only of a published one. */
  readonly publicContent: string | null;
};

/** A ticket that the event stream told of: what comparison needs to know of it. */
export type ChangedTicket = {
  readonly id: string;
  readonly content: string;
  readonly address: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly areaCode: string | null;
  readonly categoryId: string | null;
  readonly receivedAt: Date;
  /** Still to be worked on, and nobody wants it kept from the public. */
  readonly comparable: boolean;
  readonly published: boolean;
};

export type ChangedTickets = { readonly upTo: string; readonly tickets: readonly ChangedTicket[] };

/** The open reports of the last weeks, in a narrow table beside the tickets. */
export abstract class OpenReports {
  /** A bounded number, whatever the city has: the newest of each cell, street and ward. */
  abstract around(place: Neighbourhood, since: Date): Promise<OpenReport[]>;
  /** Those of them that may be shown now. */
  abstract shown(ticketIds: readonly string[]): Promise<ShownReport[]>;
  /** The next part of the event stream, read from where the last one was kept. */
  abstract changed(since: Date): Promise<ChangedTickets | undefined>;
  abstract keep(changes: { readonly upTo: string; readonly keep: readonly OpenReport[]; readonly drop: readonly string[] }): Promise<void>;
  abstract forgetBefore(before: Date): Promise<void>;
}
