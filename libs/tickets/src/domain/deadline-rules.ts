import type { Priority } from '@gopy/vocabulary';

export type DeadlineTerms = {
  readonly anchor: Date;
  readonly pausedMinutes: number;
  readonly categoryId: string | null;
  readonly priority: Priority;
  readonly departmentId: string | null;
};

export type Deadlines = { readonly dispatchDueAt: Date; readonly firstResponseDueAt: Date; readonly dueAt: Date };

/** The two promises in the working time of whoever holds the ticket (DESIGN §8); taken from the city's tables. */
export type DeadlineRules = {
  plan(terms: DeadlineTerms): Deadlines;
  workingMinutesBetween(departmentId: string | null, from: Date, to: Date): number;
};
