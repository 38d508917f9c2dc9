import { defineSweep, type Sweep } from '@gopy/platform';
import type { KeepOpenReports } from '../actions/keep-open-reports.js';

/** So often that who looks sees what was sent a moment ago. It reads the event stream by itself, so each run is ordinary work and no find. */
export const keepOpenReports = (keeping: KeepOpenReports): Sweep =>
  defineSweep({
    name: 'keep-open-reports',
    everySeconds: 2,
    run: async () => {
      await keeping.run();
      return 0;
    },
  });
