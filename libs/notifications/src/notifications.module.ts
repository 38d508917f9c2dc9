import { CitizensModule } from '@gopy/citizens';
import { MessagingModule } from '@gopy/messaging';
import { Environment } from '@gopy/platform';
import { TicketsModule } from '@gopy/tickets';
import { Module } from '@nestjs/common';
import { SubscriptionsOfPerson } from './actions/subscriptions-of-person.js';
import { DeliveryStore } from './domain/delivery-store.js';
import { EventLog } from './domain/event-log.js';
import { Links } from './domain/links.js';
import { QuietHours } from './domain/quiet-hours.js';
import { SubscriptionStore } from './domain/subscription-store.js';
import { SubscriptionTokens } from './domain/subscription-tokens.js';
import { MysqlDeliveryStore } from './storage/mysql-delivery-store.js';
import { MysqlEventLog } from './storage/mysql-event-log.js';
import { MysqlSubscriptionStore } from './storage/mysql-subscription-store.js';

const publicUrl = ({ values }: Environment): string => (values.PUBLIC_URL === '' ? `http://localhost:${values.PORT}` : values.PUBLIC_URL);

/** Who follows what, and what they were told. Needs PlatformModule and DepartmentsModule. */
@Module({
  imports: [CitizensModule, MessagingModule, TicketsModule],
  providers: [
    { provide: SubscriptionStore, useClass: MysqlSubscriptionStore },
    { provide: DeliveryStore, useClass: MysqlDeliveryStore },
    { provide: EventLog, useClass: MysqlEventLog },
    SubscriptionsOfPerson,
    { provide: QuietHours, useFactory: ({ values }: Environment) => new QuietHours(values.QUIET_HOURS), inject: [Environment] },
    {
      provide: SubscriptionTokens,
      useFactory: ({ values }: Environment) => new SubscriptionTokens(values.APP_SECRET),
      inject: [Environment],
    },
    {
      provide: Links,
      useFactory: (environment: Environment, tokens: SubscriptionTokens) => new Links(publicUrl(environment), tokens),
      inject: [Environment, SubscriptionTokens],
    },
  ],
  exports: [
    CitizensModule,
    MessagingModule,
    TicketsModule,
    SubscriptionStore,
    DeliveryStore,
    EventLog,
    SubscriptionTokens,
    Links,
    QuietHours,
  ],
})
export class NotificationsModule {}
