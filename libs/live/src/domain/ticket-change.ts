/** What the stream tells of one event: which ticket, where it stands, who may learn of it. */
export type TicketChange = {
  readonly position: bigint;
  readonly code: string;
  readonly version: number;
  readonly at: Date;
  readonly shownTo: string;
  readonly departmentId: string | null;
  readonly previousDepartmentId: string | null;
};
