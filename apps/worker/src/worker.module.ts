import { CitizensModule } from '@gopy/citizens';
import { DepartmentsModule } from '@gopy/departments';
import { NotificationsJobsModule } from '@gopy/notifications';
import { PlatformModule, type ProcessParts } from '@gopy/platform';
import { ReportingJobsModule } from '@gopy/reporting';
import { PublicationJobsModule } from '@gopy/publication';
import { PrivacyJobsModule } from '@gopy/privacy';
import { RepliesJobsModule } from '@gopy/replies';
import { RoutingJobsModule } from '@gopy/routing';
import { TicketsModule } from '@gopy/tickets';
import { type DynamicModule, Module } from '@nestjs/common';

/** The libs whose work the schedule names. */
@Module({})
export class WorkerModule {
  static forProcess(parts: ProcessParts): DynamicModule {
    return { module: WorkerModule, imports: [PlatformModule.forProcess(parts), CitizensModule, DepartmentsModule, TicketsModule, PrivacyJobsModule, RepliesJobsModule, RoutingJobsModule, NotificationsJobsModule, PublicationJobsModule, ReportingJobsModule] };
  }
}
