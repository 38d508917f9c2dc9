import { Module } from '@nestjs/common';
import { NoticeFactsOf } from '../actions/notice-facts-of.js';
import { ReportersSubscriptions } from '../actions/reporters-subscriptions.js';
import { SendNotices } from '../actions/send-notices.js';
import { SendOne } from '../actions/send-one.js';
import { TidySubscriptions } from '../actions/tidy-subscriptions.js';
import { TurnEventsIntoNotices } from '../actions/turn-events-into-notices.js';
import { NotificationsModule } from '../notifications.module.js';
import { NotificationsJobs } from './notifications-jobs.js';

/** Notices at work. */
@Module({
  imports: [NotificationsModule],
  providers: [NoticeFactsOf, ReportersSubscriptions, TurnEventsIntoNotices, SendOne, SendNotices, TidySubscriptions, NotificationsJobs],
  exports: [NotificationsJobs],
})
export class NotificationsJobsModule {}
