import { DepartmentNames } from '@gopy/accounts';
import { Global, Module } from '@nestjs/common';
import { DirectoryDepartmentNames } from './department-names.js';

@Global()
@Module({ providers: [{ provide: DepartmentNames, useClass: DirectoryDepartmentNames }], exports: [DepartmentNames] })
export class NamesModule {}
