import type { Named, RoutingRuleView } from '@gopy/contracts';
import { DirectorySource } from '@gopy/departments';
import { Injectable } from '@nestjs/common';
import type { RoutingRule } from '../domain/routing-rule.js';
import { RoutingRuleStore } from '../domain/routing-rule-store.js';

/** The routing table as an admin reads it, in the order in which rules are tried. */
@Injectable()
export class RoutingRuleListView {
  constructor(
    private readonly rules: RoutingRuleStore,
    private readonly directories: DirectorySource,
  ) {}

  all(): { items: RoutingRuleView[] } {
    return { items: this.rules.current().map((rule) => this.viewOf(rule)) };
  }

  viewOf({ coDepartments: _, ...rule }: RoutingRule): RoutingRuleView {
    const directory = this.directories.current();
    const department = directory.findDepartment(rule.departmentId);
    return {
      ...rule,
      category: namedAs(directory.findCategory(rule.categoryId), rule.categoryId),
      department: department ? namedAs(department, department.id) : null,
    };
  }
}

const namedAs = (thing: Named | undefined, id: string): Named => ({ id, name: thing?.name ?? id, nameEn: thing?.nameEn ?? id });
