/** What is counted of a set of tickets; the last four by their present state. */
export type Counts = {
  readonly received: number;
  readonly answered: number;
  readonly answeredOnTime: number;
  readonly openOverdue: number;
  readonly rated: number;
  readonly satisfied: number;
};

export const NOTHING: Counts = { received: 0, answered: 0, answeredOnTime: 0, openOverdue: 0, rated: 0, satisfied: 0 };

export const sum = (one: Counts, other: Counts): Counts => ({
  received: one.received + other.received,
  answered: one.answered + other.answered,
  answeredOnTime: one.answeredOnTime + other.answeredOnTime,
  openOverdue: one.openOverdue + other.openOverdue,
  rated: one.rated + other.rated,
  satisfied: one.satisfied + other.satisfied,
});

/** Answered on time ÷ (answered + open overdue): what is late and open counts against the city. Undefined while nothing was due. */
export function onTimeRate({ answered, answeredOnTime, openOverdue }: Counts): number | undefined {
  const due = answered + openOverdue;
  return due === 0 ? undefined : answeredOnTime / due;
}
