import { AdmissionModule } from '@gopy/admission';
import { Module } from '@nestjs/common';
import { RoutingModule } from '../routing.module.js';
import { RoutingRuleListView } from '../views/routing-rule-list.view.js';
import { SimilarReportsView } from '../views/similar-reports.view.js';
import { RoutingRulesController } from './routing-rules.controller.js';
import { SimilarReportsController } from './similar-reports.controller.js';

@Module({
  imports: [RoutingModule, AdmissionModule],
  controllers: [RoutingRulesController, SimilarReportsController],
  providers: [RoutingRuleListView, SimilarReportsView],
})
export class RoutingHttpModule {}
