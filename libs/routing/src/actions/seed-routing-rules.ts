import { type Directory, OWN_WARD as WARD_CODE, type RoutingRuleRow } from '@gopy/departments';
import { OWN_WARD } from '../domain/routing-rule.js';
import { RoutingRuleStore, type SeededRule } from '../domain/routing-rule-store.js';

/** Lays down the city's first routing table; rules that an admin changed or removed stay so. */
export class SeedRoutingRules {
  constructor(private readonly rules: RoutingRuleStore) {}

  run(rows: readonly RoutingRuleRow[], directory: Directory): Promise<number> {
    return this.rules.addMissing(rows.map((row) => seededRule(row, directory)));
  }
}

/** A row of the city's data with the ids of this city's tables. */
export function seededRule(row: RoutingRuleRow, directory: Directory): SeededRule {
  const toOwnWard = row.department === WARD_CODE;
  return {
    seedKey: [row.category, row.area ?? 'any', row.addressKind, row.order].join('/'),
    categoryId: directory.categoryByCode(row.category).id,
    areaCode: row.area,
    addressKind: row.addressKind,
    departmentId: toOwnWard ? null : directory.departmentByCode(row.department).id,
    toOwnWard,
    coDepartments: row.coDepartments.map((code) => (code === WARD_CODE ? OWN_WARD : directory.departmentByCode(code).id)),
    order: row.order,
    reason: row.reason,
    active: true,
  };
}
