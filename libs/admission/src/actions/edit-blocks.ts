import { AuditLog } from '@gopy/accounts';
import { readPhone } from '@gopy/citizens';
import type { BlockInput } from '@gopy/contracts';
import { Clock, days, DomainError, Snowflake, type StaffActor } from '@gopy/kernel';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { type Block, BlockStore } from '../domain/block.js';
import { AddressRange } from '../network/address-range.js';

const LONGEST = days(366);
/** Listed so long after their end, then forgotten. */
const REMEMBERED_FOR = days(90);

/** The block list in the hands of a coordinator; every change is in the audit log, without the number itself. */
@Injectable()
export class EditBlocks {
  constructor(
    private readonly blocks: BlockStore,
    private readonly ids: Snowflake,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  list(): Promise<Block[]> {
    return this.blocks.list(this.forgottenBefore());
  }

  async add(input: BlockInput, actor: StaffActor): Promise<Block> {
    const now = this.clock.now();
    const expiresAt = new Date(input.expiresAt);
    if (expiresAt <= now || expiresAt.getTime() > now.getTime() + LONGEST) throw new DomainError('request.invalid', { field: 'expiresAt' });
    const block = {
      id: this.ids.next(now.getTime()),
      kind: input.kind,
      value: asKept(input),
      reason: input.reason,
      expiresAt,
      by: actor.name,
      byId: actor.id,
      at: now,
      hits: 0,
    };
    const kept = await this.blocks.put(block);
    await this.remember('block.added', { id: kept.id, actor, detail: { kind: kept.kind, expiresAt: kept.expiresAt.toISOString() } });
    return kept;
  }

  async remove(id: string, actor: StaffActor): Promise<void> {
    await this.blocks.remove(id);
    await this.remember('block.removed', { id, actor, detail: {} });
  }

  forgetOld(): Promise<number> {
    return this.blocks.forgetExpiredBefore(this.forgottenBefore());
  }

  private forgottenBefore(): Date {
    return new Date(this.clock.now().getTime() - REMEMBERED_FOR);
  }

  private remember(
    action: `block.${string}`,
    { id, actor, detail }: { id: string; actor: StaffActor; detail: Record<string, string> },
  ): Promise<void> {
    return this.audit.record({ actor: { kind: actor.kind, id: actor.id }, action, subject: `block:${id}`, detail });
  }
}

/** As senders are compared with it. */
function asKept({ kind, value }: BlockInput): string {
  const kept = {
    phone: () => readPhone(value, 'value'),
    email: () => emailIn(value),
    address: () => AddressRange.read(value)?.value,
  }[kind]();
  if (!kept) throw new DomainError('request.invalid', { field: 'value' });
  return kept;
}

const emailIn = (value: string): string | undefined => z.email().safeParse(value.trim().toLowerCase()).data;
