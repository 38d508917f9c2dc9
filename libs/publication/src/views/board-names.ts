import type { Named } from '@gopy/contracts';
import type { Directory } from '@gopy/departments';

/** The city's names as the public reads them. */
export class BoardNames {
  constructor(private readonly directory: Directory) {}

  category = (id: string | null): Named | undefined => named(this.directory.findCategory(id));
  department = (id: string | null): Named | undefined => named(this.directory.findDepartment(id));

  area(code: string | null): Named | undefined {
    const area = this.directory.findArea(code);
    return area && { id: area.code, name: area.fullName, nameEn: area.fullNameEn };
  }
}

const named = (thing: Named | undefined): Named | undefined => thing && { id: thing.id, name: thing.name, nameEn: thing.nameEn };
