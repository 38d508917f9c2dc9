import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { HealthController } from '../health/health.controller.js';
import { MetricsController } from '../health/metrics.controller.js';
import { Readiness } from '../health/readiness.js';
import { OwnOrigin } from './own-origin.js';
import { RouteDeclarations } from './route-declarations.js';
import { RouteGuard } from './route-guard.js';

/** What every HTTP process has: the route guard, its boot check, health and figures. Needs PlatformModule. */
@Global()
@Module({
  imports: [DiscoveryModule],
  controllers: [HealthController, MetricsController],
  providers: [OwnOrigin, Readiness, RouteDeclarations, { provide: APP_GUARD, useClass: RouteGuard }],
  exports: [OwnOrigin, RouteDeclarations],
})
export class HttpPlatformModule {}
