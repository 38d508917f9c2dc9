import { AccountsHttpModule } from '@gopy/accounts';
import { DepartmentsHttpModule } from '@gopy/departments';
import { HttpPlatformModule, PlatformModule, type ProcessParts } from '@gopy/platform';
import { type DynamicModule, Module } from '@nestjs/common';
import { NamesModule } from './names.module.js';

/** Everything that answers HTTP; one line per capability. */
const capabilities = [NamesModule, AccountsHttpModule, DepartmentsHttpModule];

@Module({})
export class ApiModule {
  static forProcess(parts: ProcessParts): DynamicModule {
    return { module: ApiModule, imports: [PlatformModule.forProcess(parts), HttpPlatformModule, ...capabilities] };
  }
}
