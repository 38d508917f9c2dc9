import { EditBlocks, Puzzles } from '@gopy/admission';
import { ForgetSpentProofs } from '@gopy/citizens';
import { hours, seconds } from '@gopy/kernel';
import { NotificationsJobs } from '@gopy/notifications';
import { defineSweep, type Listener, type Sweep } from '@gopy/platform';
import { ReportingJobs } from '@gopy/reporting';
import { PublicationJobs } from '@gopy/publication';
import { PrivacyJobs } from '@gopy/privacy';
import { RepliesJobs } from '@gopy/replies';
import { RoutingJobs } from '@gopy/routing';
import { Attachments, CloseAnswered, EraseTicket, ForgetKeys } from '@gopy/tickets';
import type { INestApplicationContext } from '@nestjs/common';

const every = (milliseconds: number): number => milliseconds / seconds(1);

export type Schedule = { readonly listeners: readonly Listener[]; readonly sweeps: readonly Sweep[] };

/** Everything the worker does, on one page: what follows from events, and what is looked for again and again. */
export function scheduleOf(app: INestApplicationContext): Schedule {
  const routing = app.get(RoutingJobs);
  const notices = app.get(NotificationsJobs);
  const reporting = app.get(ReportingJobs);
  const board = app.get(PublicationJobs);
  const closing = app.get(CloseAnswered);
  const photos = app.get(Attachments);
  const keys = app.get(ForgetKeys);
  const proofs = app.get(ForgetSpentProofs);
  const erasing = app.get(EraseTicket);
  const [puzzles, blocks] = [app.get(Puzzles, { strict: false }), app.get(EditBlocks, { strict: false })];
  return {
    listeners: [...routing.listeners],
    sweeps: [
      ...routing.sweeps,
      ...notices.sweeps,
      ...app.get(PrivacyJobs).sweeps,
      ...app.get(RepliesJobs).sweeps,
      ...board.sweeps,
      ...reporting.sweeps,
      defineSweep({ name: 'close-answered-tickets', everySeconds: 60, run: () => closing.run() }),
      defineSweep({ name: 'remove-unclaimed-photos', everySeconds: every(hours(1)), run: () => photos.removeUnclaimed() }),
      defineSweep({ name: 'forget-spent-keys', everySeconds: every(hours(1)), run: () => keys.run() }),
      defineSweep({ name: 'remove-erased-photos', everySeconds: 60, run: () => erasing.removePhotos() }),
      defineSweep({ name: 'forget-spent-puzzles', everySeconds: every(hours(1)), run: () => puzzles.forgetExpired() }),
      defineSweep({ name: 'forget-old-blocks', everySeconds: every(hours(1)), run: () => blocks.forgetOld() }),
      defineSweep({ name: 'forget-spent-passwords', everySeconds: every(hours(1)), run: () => proofs.run() }),
    ],
  };
}
