import { DomainError, type WorkingCalendar } from '@gopy/kernel';
import type { Priority, TargetClass } from '@gopy/vocabulary';

export type Department = {
  readonly id: string;
  readonly code: string;
  readonly parentId: string | null;
  readonly kind: 'office' | 'police' | 'centre' | 'utility' | 'ward';
  readonly name: string;
  readonly nameEn: string;
  readonly shortName: string;
  readonly duties: string;
  readonly calendarCode: string;
  readonly areaCode: string | null;
};

export type Category = {
  readonly id: string;
  readonly code: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly nameEn: string;
  readonly hint: string;
  readonly hintEn: string;
  readonly icon: string;
  readonly restricted: boolean;
  readonly selectable: boolean;
  readonly targetClass: TargetClass;
};

export type Area = {
  readonly code: string;
  readonly kind: 'phuong' | 'xa' | 'dac_khu';
  readonly name: string;
  readonly fullName: string;
  readonly fullNameEn: string;
  readonly lat: number;
  readonly lon: number;
};

/** Working minutes allowed for each promise; `wallClock` counts every minute (urgent). */
export type Target = {
  readonly dispatchMinutes: number;
  readonly firstResponseMinutes: number;
  readonly resolutionMinutes: number;
  readonly wallClock: boolean;
};

export type DirectoryContents = {
  readonly departments: readonly Department[];
  readonly categories: readonly Category[];
  readonly areas: readonly Area[];
  /** By calendar code; `office` and `always` exist in every city. */
  readonly calendars: ReadonlyMap<string, WorkingCalendar>;
  readonly targets: ReadonlyMap<`${TargetClass}/${Priority}`, Target>;
};

/** The city as configured: immutable, swapped whole when an admin changes something. */
export class Directory {
  private readonly departmentsById: ReadonlyMap<string, Department>;
  private readonly departmentsByCode: ReadonlyMap<string, Department>;
  private readonly categoriesById: ReadonlyMap<string, Category>;
  private readonly categoriesByCode: ReadonlyMap<string, Category>;
  private readonly areasByCode: ReadonlyMap<string, Area>;
  private readonly children: ReadonlyMap<string, readonly string[]>;

  constructor(readonly contents: DirectoryContents) {
    this.departmentsById = new Map(contents.departments.map((department) => [department.id, department]));
    this.departmentsByCode = new Map(contents.departments.map((department) => [department.code, department]));
    this.categoriesById = new Map(contents.categories.map((category) => [category.id, category]));
    this.categoriesByCode = new Map(contents.categories.map((category) => [category.code, category]));
    this.areasByCode = new Map(contents.areas.map((area) => [area.code, area]));
    this.children = childrenOf(contents.departments);
  }

  department(id: string): Department {
    return found(this.departmentsById.get(id), 'department.unknown', id);
  }

  departmentByCode(code: string): Department {
    return found(this.departmentsByCode.get(code), 'department.unknown', code);
  }

  findDepartment(id: string | null): Department | undefined {
    return id === null ? undefined : this.departmentsById.get(id);
  }

  category(id: string): Category {
    return found(this.categoriesById.get(id), 'category.unknown', id);
  }

  categoryByCode(code: string): Category {
    return found(this.categoriesByCode.get(code), 'category.unknown', code);
  }

  findCategory(id: string | null): Category | undefined {
    return id === null ? undefined : this.categoriesById.get(id);
  }

  area(code: string): Area {
    return found(this.areasByCode.get(code), 'area.unknown', code);
  }

  findArea(code: string | null): Area | undefined {
    return code === null ? undefined : this.areasByCode.get(code);
  }

  /** The department and everything below it in the tree. */
  withDescendants(id: string): readonly string[] {
    return [id, ...(this.children.get(id) ?? []).flatMap((child) => this.withDescendants(child))];
  }

  /** The People's Committee of a ward, if the area is known. */
  wardCommittee(areaCode: string | null): Department | undefined {
    return areaCode === null ? undefined : this.departmentsByCode.get(`ubnd-${areaCode}`);
  }

  /** The calendar that a department's deadlines count in; the city's office hours while nobody holds the ticket. */
  calendarOf(departmentId: string | null): WorkingCalendar {
    return this.calendar(this.findDepartment(departmentId)?.calendarCode ?? 'office');
  }

  calendar(code: string): WorkingCalendar {
    const calendar = this.contents.calendars.get(code);
    if (!calendar) throw new Error(`The city has no calendar "${code}"`);
    return calendar;
  }

  target(categoryId: string | null, priority: Priority): Target {
    const targetClass = this.findCategory(categoryId)?.targetClass ?? 'seven-days';
    const target = this.contents.targets.get(`${targetClass}/${priority}`);
    if (!target) throw new Error(`The city has no target for ${targetClass}/${priority}`);
    return target;
  }
}

/** Holds the current Directory; asks the database for a newer one when nudged and every few seconds. */
export abstract class DirectorySource {
  abstract current(): Directory;
}

function found<T>(value: T | undefined, code: 'department.unknown' | 'category.unknown' | 'area.unknown', sought: string): T {
  if (value === undefined) throw new DomainError(code, { sought });
  return value;
}

function childrenOf(departments: readonly Department[]): Map<string, string[]> {
  const children = new Map<string, string[]>();
  for (const { id, parentId } of departments) if (parentId !== null) children.set(parentId, [...(children.get(parentId) ?? []), id]);
  return children;
}
