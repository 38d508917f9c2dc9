import { AuditLog } from '@gopy/accounts';
import { DirectorySource } from '@gopy/departments';
import { Clock, DomainError, Snowflake, type StaffActor } from '@gopy/kernel';
import { Injectable } from '@nestjs/common';
import type { RoutingRule } from '../domain/routing-rule.js';
import { type NewRoutingRule, RoutingRuleStore } from '../domain/routing-rule-store.js';

/** The routing table in the hands of an admin. */
@Injectable()
export class EditRoutingRules {
  constructor(
    private readonly rules: RoutingRuleStore,
    private readonly directories: DirectorySource,
    private readonly ids: Snowflake,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  async add(rule: Omit<NewRoutingRule, 'coDepartments'>, actor: StaffActor): Promise<RoutingRule> {
    const added = { ...rule, coDepartments: [], id: this.ids.next(this.clock.now().getTime()) };
    this.check(added);
    await this.rules.add(added);
    await this.remember('routing-rule.added', { actor, id: added.id, detail: rule });
    return added;
  }

  async change(id: string, change: Partial<NewRoutingRule>, actor: StaffActor): Promise<RoutingRule> {
    const before = this.rules.current().find((rule) => rule.id === id);
    if (before) this.check({ ...before, ...change });
    const changed = await this.rules.change(id, change);
    await this.remember('routing-rule.changed', { actor, id, detail: change });
    return changed;
  }

  async remove(id: string, actor: StaffActor): Promise<void> {
    await this.rules.remove(id);
    await this.remember('routing-rule.removed', { actor, id, detail: {} });
  }

  private check({ categoryId, areaCode, departmentId, toOwnWard }: NewRoutingRule): void {
    const directory = this.directories.current();
    directory.category(categoryId);
    if (areaCode !== null) directory.area(areaCode);
    if (departmentId !== null) directory.department(departmentId);
    // Either a department or the own ward answers, never both and never nobody.
    if (toOwnWard === (departmentId !== null)) throw new DomainError('request.invalid', { field: 'departmentId' });
  }

  private remember(
    action: `routing-rule.${string}`,
    { actor, id, detail }: { actor: StaffActor; id: string; detail: object },
  ): Promise<void> {
    return this.audit.record({ actor: { kind: actor.kind, id: actor.id }, action, subject: `routing-rule:${id}`, detail: { ...detail } });
  }
}
