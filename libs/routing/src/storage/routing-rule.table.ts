import { EntitySchema } from 'typeorm';
import type { RoutingRule } from '../domain/routing-rule.js';

export type RoutingRuleRow = RoutingRule & { readonly seedKey: string | null; readonly removed: boolean };

export const routingRuleTable = new EntitySchema<RoutingRuleRow>({
  name: 'routingRule',
  tableName: 'routing_rule',
  columns: {
    id: { type: 'bigint', unsigned: true, primary: true },
    seedKey: { name: 'seed_key', type: 'varchar', length: 150, nullable: true },
    categoryId: { name: 'category_id', type: 'bigint', unsigned: true },
    areaCode: { name: 'area_code', type: 'varchar', length: 20, nullable: true },
    addressKind: { name: 'address_kind', type: 'varchar', length: 10 },
    departmentId: { name: 'department_id', type: 'bigint', unsigned: true, nullable: true },
    toOwnWard: { name: 'to_own_ward', type: 'boolean' },
    coDepartments: { name: 'co_departments', type: 'json' },
    order: { name: 'place', type: 'int' },
    reason: { type: 'varchar', length: 300 },
    active: { type: 'boolean' },
    removed: { type: 'boolean' },
  },
});
