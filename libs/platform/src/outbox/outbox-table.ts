/** One row of the event table as the outbox sees it; the columns it reads are the contract with the lib that owns the table. */
export type OutboxRow = {
  readonly id: string;
  readonly position: string;
  readonly subjectId: string;
  readonly subjectCode: string;
  readonly type: string;
  readonly version: number;
  readonly at: Date;
  readonly shownTo: string;
  readonly departmentId: string | null;
  readonly previousDepartmentId: string | null;
};

export const OUTBOX_COLUMNS =
  'id, position, ticket_id AS subjectId, code AS subjectCode, type, version, at, shown_to AS shownTo, department_id AS departmentId, previous_department_id AS previousDepartmentId';
export const OUTBOX_TABLE = 'ticket_event';
/** Nudge that something was committed; the relay looks a few times a second even without it. */
export const COMMITTED = 'committed';
/** Carries the rows that have just got their positions. */
export const POSITIONED = 'positioned';
