import type { Tables } from '@gopy/platform';
import { CreateRoutingRules1760000000500 } from './migrations/1760000000500-create-routing-rules.js';
import { CreateOpenReports1760000001100 } from './migrations/1760000001100-create-open-reports.js';
import { routingRuleTable } from './routing-rule.table.js';
import { routingVersionTable } from './routing-version.table.js';

export const routingTables: Tables = {
  schemas: [routingRuleTable, routingVersionTable],
  migrations: [CreateRoutingRules1760000000500, CreateOpenReports1760000001100],
};
