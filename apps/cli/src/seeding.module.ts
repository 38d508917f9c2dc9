import { AccountsModule } from '@gopy/accounts';
import { DepartmentsModule } from '@gopy/departments';
import { PlatformModule, type ProcessParts } from '@gopy/platform';
import { PublicationJobsModule } from '@gopy/publication';
import { RoutingModule } from '@gopy/routing';
import { TicketsModule } from '@gopy/tickets';
import { type DynamicModule, Module } from '@nestjs/common';

/** What the seed works with. */
@Module({})
export class SeedingModule {
  static forProcess(parts: ProcessParts): DynamicModule {
    return {
      module: SeedingModule,
      imports: [PlatformModule.forProcess(parts), DepartmentsModule, AccountsModule, RoutingModule, TicketsModule, PublicationJobsModule],
    };
  }
}
