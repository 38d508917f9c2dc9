import { alone } from './alone.js';
import { secondsToWait } from './refusal.js';
import { type Sending, sendReport } from './send-report.js';
import { inOrder } from './waiting-report.js';

export interface Round {
  /** How many still wait. */
  left: number;
  /** When the city said so. */
  afterSeconds?: number | undefined;
}

/** Sends what waits, oldest first. Only one tab, or the service worker, does so at a time; the others then find nothing left. */
export function sendWaiting(sending: Sending): Promise<Round> {
  return alone('gopy.outbox', async () => {
    const { reports } = sending.device;
    let afterSeconds: number | undefined;
    for (const report of inOrder(await reports.all()).filter(({ state }) => state === 'waiting')) {
      try {
        await sendReport(report, sending);
      } catch (error) {
        afterSeconds = Math.max(afterSeconds ?? 0, secondsToWait(error) ?? 0);
      }
    }
    const left = (await reports.all()).filter(({ state }) => state === 'waiting').length;
    return { left, ...(afterSeconds && { afterSeconds }) };
  });
}
