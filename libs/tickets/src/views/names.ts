import type { Directory } from '@gopy/departments';
import type { Named } from '@gopy/contracts';

/** The city's names as responses carry them: id and both languages, or nothing. */
export class Names {
  constructor(private readonly directory: Directory) {}

  department(id: string | null): Named | undefined {
    const department = this.directory.findDepartment(id);
    return department && { id: department.id, name: department.name, nameEn: department.nameEn };
  }

  departments(ids: readonly string[]): Named[] {
    return ids.flatMap((id) => this.department(id) ?? []);
  }

  category(id: string | null): Named | undefined {
    const category = this.directory.findCategory(id);
    return category && { id: category.id, name: category.name, nameEn: category.nameEn };
  }

  area(code: string | null): Named | undefined {
    const area = this.directory.findArea(code);
    return area && { id: area.code, name: area.fullName, nameEn: area.fullNameEn };
  }
}
