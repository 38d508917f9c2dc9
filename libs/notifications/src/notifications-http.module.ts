import { AdmissionModule } from '@gopy/admission';
import { Module } from '@nestjs/common';
import { ManageSubscription } from './actions/manage-subscription.js';
import { Subscribe } from './actions/subscribe.js';
import { TakeReport } from './actions/take-report.js';
import { KannelReportsController } from './http/kannel-reports.controller.js';
import { SubscriptionsController } from './http/subscriptions.controller.js';
import { NotificationsModule } from './notifications.module.js';
import { SubscriptionViews } from './views/subscription.view.js';

/** The routes of followers and of the text gateway, for the api process. */
@Module({
  imports: [AdmissionModule, NotificationsModule],
  controllers: [SubscriptionsController, KannelReportsController],
  providers: [SubscriptionViews, Subscribe, ManageSubscription, TakeReport],
})
export class NotificationsHttpModule {}
