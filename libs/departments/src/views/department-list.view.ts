import type { DepartmentListResponse, DepartmentView } from '@gopy/contracts';
import { Injectable } from '@nestjs/common';
import { type Department, DirectorySource } from '../domain/directory.js';

@Injectable()
export class DepartmentListView {
  constructor(private readonly directories: DirectorySource) {}

  all(): DepartmentListResponse {
    return { items: this.directories.current().contents.departments.map(departmentView) };
  }
}

function departmentView({ id, code, parentId, kind, name, nameEn, shortName, duties }: Department): DepartmentView {
  return { id, code, ...(parentId !== null && { parentId }), kind, name, nameEn, shortName, duties };
}
