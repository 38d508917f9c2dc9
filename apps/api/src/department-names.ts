import { DepartmentNames } from '@gopy/accounts';
import type { Named } from '@gopy/contracts';
import { DirectorySource } from '@gopy/departments';
import { Injectable } from '@nestjs/common';

/** Accounts and departments stand side by side in the layers; here they meet. */
@Injectable()
export class DirectoryDepartmentNames extends DepartmentNames {
  constructor(private readonly directory: DirectorySource) {
    super();
  }

  named(id: string): Named | undefined {
    const department = this.directory.current().findDepartment(id);
    return department && { id: department.id, name: department.name, nameEn: department.nameEn };
  }
}
