import { AccountsModule } from '@gopy/accounts';
import { Module } from '@nestjs/common';
import { CityForRouting } from './actions/city-for-routing.js';
import { EditRoutingRules } from './actions/edit-routing-rules.js';
import { ReadReportTraits } from './actions/report-traits.js';
import { OpenReports } from './domain/open-reports.js';
import { RoutingRuleStore } from './domain/routing-rule-store.js';
import { DatabaseRoutingRules } from './storage/database-routing-rules.js';
import { MysqlOpenReports } from './storage/mysql-open-reports.js';

/** The routing table. Needs PlatformModule and DepartmentsModule. */
@Module({
  imports: [AccountsModule],
  providers: [
    DatabaseRoutingRules,
    { provide: RoutingRuleStore, useExisting: DatabaseRoutingRules },
    CityForRouting,
    EditRoutingRules,
    ReadReportTraits,
    { provide: OpenReports, useClass: MysqlOpenReports },
  ],
  exports: [RoutingRuleStore, CityForRouting, EditRoutingRules, ReadReportTraits, OpenReports],
})
export class RoutingModule {}
