import { AccountsHttpModule } from '@gopy/accounts';
import { AdmissionHttpModule } from '@gopy/admission';
import { CitizensHttpModule } from '@gopy/citizens';
import { DepartmentsHttpModule } from '@gopy/departments';
import { IntakeHttpModule } from '@gopy/intake';
import { LiveModule } from '@gopy/live';
import { NotificationsHttpModule } from '@gopy/notifications';
import { HttpPlatformModule, PlatformModule, type ProcessParts } from '@gopy/platform';
import { PublicationHttpModule, PublicPagesHttpModule } from '@gopy/publication';
import { PrivacyHttpModule } from '@gopy/privacy';
import { RepliesHttpModule } from '@gopy/replies';
import { ReportingHttpModule } from '@gopy/reporting';
import { RoutingHttpModule } from '@gopy/routing';
import { TicketsHttpModule } from '@gopy/tickets';
import { type DynamicModule, Module } from '@nestjs/common';
import { NamesModule } from './names.module.js';

/** Everything that answers HTTP or sockets; one line per capability. */
const capabilities = [NamesModule, AccountsHttpModule, CitizensHttpModule, AdmissionHttpModule, DepartmentsHttpModule, RoutingHttpModule, IntakeHttpModule, TicketsHttpModule, PrivacyHttpModule, RepliesHttpModule, PublicationHttpModule, PublicPagesHttpModule, NotificationsHttpModule, LiveModule, ReportingHttpModule];

@Module({})
export class ApiModule {
  static forProcess(parts: ProcessParts): DynamicModule {
    return { module: ApiModule, imports: [PlatformModule.forProcess(parts), HttpPlatformModule, ...capabilities] };
  }
}
