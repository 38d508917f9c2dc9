import { AccountsModule } from '@gopy/accounts';
import { Module } from '@nestjs/common';
import { CityForRouting } from './actions/city-for-routing.js';
import { EditRoutingRules } from './actions/edit-routing-rules.js';
import { RoutingRuleStore } from './domain/routing-rule-store.js';
import { DatabaseRoutingRules } from './storage/database-routing-rules.js';

/** The routing table. Needs PlatformModule and DepartmentsModule. */
@Module({
  imports: [AccountsModule],
  providers: [DatabaseRoutingRules, { provide: RoutingRuleStore, useExisting: DatabaseRoutingRules }, CityForRouting, EditRoutingRules],
  exports: [RoutingRuleStore, CityForRouting, EditRoutingRules],
})
export class RoutingModule {}
