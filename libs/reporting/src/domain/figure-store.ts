import type { CityMonth } from './city-month.js';
import type { Figure, TicketGroup } from './month-figures.js';

/** Counted lines, kept; a port and its token. */
export abstract class FigureStore {
  /** Undefined before the first ticket. */
  abstract firstMonth(): Promise<CityMonth | undefined>;
  /** The tickets received in the month, as they are now. */
  abstract count(month: CityMonth, now: Date): Promise<TicketGroup[]>;
  /** In place of what was counted of the month before. */
  abstract replace(month: CityMonth, figures: readonly Figure[], countedAt: Date): Promise<void>;
  /** When each month was counted last. */
  abstract countedAt(): Promise<ReadonlyMap<CityMonth, Date>>;
}
