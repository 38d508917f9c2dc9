import { defineSweep, type Sweep } from '@gopy/platform';
import type { RouteForgottenTickets } from '../actions/route-forgotten-tickets.js';

export const routeForgottenTickets = (forgotten: RouteForgottenTickets): Sweep =>
  defineSweep({ name: 'route-forgotten-tickets', everySeconds: 5, run: () => forgotten.run() });
