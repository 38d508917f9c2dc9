import { defineSweep, type Sweep } from '@gopy/platform';
import type { CountDueMonths } from '../actions/count-due-months.js';

export const countMonths = (due: CountDueMonths): Sweep => defineSweep({ name: 'count-months', everySeconds: 120, run: () => due.run() });
