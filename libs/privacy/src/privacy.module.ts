import { AccountsModule } from '@gopy/accounts';
import { CitizensModule } from '@gopy/citizens';
import { Environment } from '@gopy/platform';
import { TicketsModule } from '@gopy/tickets';
import { Module } from '@nestjs/common';
import { AskAboutData } from './actions/ask-about-data.js';
import { ExportMyData } from './actions/export-my-data.js';
import { FulfilDataRequest } from './actions/fulfil-data-request.js';
import { MyConsents } from './actions/my-consents.js';
import { SettleDataRequest } from './actions/settle-data-request.js';
import { WarnOfDueRequests } from './actions/warn-of-due-requests.js';
import { DataRequestStore } from './domain/data-request-store.js';
import { PhoneHashes } from './domain/phone-hashes.js';
import { MysqlDataRequestStore } from './storage/mysql-data-request-store.js';
import { StaffDataRequests } from './views/staff-data-requests.view.js';

/** People's rights over their data. Needs PlatformModule and DepartmentsModule. */
@Module({
  imports: [AccountsModule, CitizensModule, TicketsModule],
  providers: [
    { provide: DataRequestStore, useClass: MysqlDataRequestStore },
    { provide: PhoneHashes, useFactory: ({ values }: Environment) => new PhoneHashes(values.APP_SECRET), inject: [Environment] },
    AskAboutData,
    ExportMyData,
    FulfilDataRequest,
    MyConsents,
    SettleDataRequest,
    WarnOfDueRequests,
    StaffDataRequests,
  ],
  exports: [AskAboutData, ExportMyData, FulfilDataRequest, MyConsents, SettleDataRequest, WarnOfDueRequests, StaffDataRequests],
})
export class PrivacyModule {}
