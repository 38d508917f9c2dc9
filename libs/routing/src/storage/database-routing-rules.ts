import { FreshCopy } from '@gopy/departments';
import { DomainError, seconds } from '@gopy/kernel';
import { Broadcast } from '@gopy/platform';
import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { RoutingRule } from '../domain/routing-rule.js';
import { type NewRoutingRule, RoutingRuleStore, type SeededRule } from '../domain/routing-rule-store.js';
import { routingRuleTable } from './routing-rule.table.js';
import { routingVersionTable } from './routing-version.table.js';

const RULES_CHANGED = 'routing-rules-changed';
const ONLY_ROW = { id: 1 };
/** Seeded rules have small ids, the same in every copy of the city. */
const SMALL_IDS_END = 10_000;

@Injectable()
export class DatabaseRoutingRules extends RoutingRuleStore implements OnModuleInit, OnApplicationShutdown {
  private readonly copy: FreshCopy<{ readonly version: string; readonly rules: readonly RoutingRule[] }>;

  constructor(
    private readonly database: DataSource,
    private readonly broadcast: Broadcast,
  ) {
    super();
    this.copy = new FreshCopy(broadcast, {
      load: () => database.transaction('REPEATABLE READ', async (tx) => ({ version: await versionIn(tx), rules: await rulesIn(tx) })),
      versionNow: () => versionIn(database.manager),
      topic: RULES_CHANGED,
      checkEveryMs: seconds(10),
    });
  }

  onModuleInit(): Promise<void> {
    return this.copy.start();
  }

  onApplicationShutdown(): void {
    this.copy.stop();
  }

  current(): readonly RoutingRule[] {
    return this.copy.current().rules;
  }

  add(rule: RoutingRule): Promise<void> {
    return this.changing(async (tx) => {
      await tx.insert(routingRuleTable, { ...rule, coDepartments: [...rule.coDepartments], seedKey: null, removed: false });
    });
  }

  async change(id: string, change: Partial<NewRoutingRule>): Promise<RoutingRule> {
    return this.changing(async (tx) => {
      const row = await lockedRow(tx, id);
      return withoutStorageFields(await tx.save(routingRuleTable, { ...row, ...change }));
    });
  }

  remove(id: string): Promise<void> {
    return this.changing(async (tx) => {
      await lockedRow(tx, id);
      await tx.update(routingRuleTable, { id }, { removed: true });
    });
  }

  addMissing(rules: readonly SeededRule[]): Promise<number> {
    return this.changing(async (tx) => {
      const present = await tx.find(routingRuleTable);
      const known = new Set(present.map(({ seedKey }) => seedKey));
      const last = Math.max(0, ...present.map(({ id }) => Number(id)).filter((id) => id < SMALL_IDS_END));
      const missing = rules.filter(({ seedKey }) => !known.has(seedKey));
      const rows = missing.map((rule, index) => ({
        ...rule,
        coDepartments: [...rule.coDepartments],
        id: String(last + index + 1),
        removed: false,
      }));
      if (rows.length > 0) await tx.insert(routingRuleTable, rows);
      return rows.length;
    });
  }

  /** Everybody works by the new table once this returns here, and a moment later elsewhere. */
  private async changing<Result>(run: (tx: EntityManager) => Promise<Result>): Promise<Result> {
    const result = await this.database.transaction(async (tx) => {
      const done = await run(tx);
      await tx.increment(routingVersionTable, ONLY_ROW, 'version', 1);
      return done;
    });
    await this.copy.renew();
    this.broadcast.publish(RULES_CHANGED, {});
    return result;
  }
}

async function versionIn(manager: EntityManager): Promise<string> {
  return (await manager.findOneBy(routingVersionTable, ONLY_ROW))?.version ?? '0';
}

async function rulesIn(manager: EntityManager): Promise<RoutingRule[]> {
  const rows = await manager.find(routingRuleTable, { where: { removed: false }, order: { order: 'ASC', id: 'ASC' } });
  return rows.map(withoutStorageFields);
}

async function lockedRow(tx: EntityManager, id: string) {
  const row = await tx.findOne(routingRuleTable, { where: { id, removed: false }, lock: { mode: 'pessimistic_write' } });
  if (!row) throw new DomainError('rule.unknown', { id });
  return row;
}

function withoutStorageFields({
  seedKey: _seedKey,
  removed: _removed,
  ...rule
}: RoutingRule & { seedKey: string | null; removed: boolean }): RoutingRule {
  return rule;
}
