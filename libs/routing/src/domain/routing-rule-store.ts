import type { RoutingRule } from './routing-rule.js';

export type NewRoutingRule = Omit<RoutingRule, 'id'>;
/** A rule of the city's data; the key keeps it from being added twice, or again after an admin removed it. */
export type SeededRule = NewRoutingRule & { readonly seedKey: string };

/** The routing table: in memory for the router, in the database for those who edit it. */
export abstract class RoutingRuleStore {
  /** In the order in which they are tried, inactive ones included. */
  abstract current(): readonly RoutingRule[];
  abstract add(rule: RoutingRule): Promise<void>;
  /** Throws rule.unknown. */
  abstract change(id: string, change: Partial<NewRoutingRule>): Promise<RoutingRule>;
  /** Removed rules stay in the database: decisions of the past name them. Throws rule.unknown. */
  abstract remove(id: string): Promise<void>;
  abstract addMissing(rules: readonly SeededRule[]): Promise<number>;
}
