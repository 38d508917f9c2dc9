import { Module } from '@nestjs/common';
import { RoutingModule } from '../routing.module.js';
import { RoutingRuleListView } from '../views/routing-rule-list.view.js';
import { RoutingRulesController } from './routing-rules.controller.js';

@Module({ imports: [RoutingModule], controllers: [RoutingRulesController], providers: [RoutingRuleListView] })
export class RoutingHttpModule {}
