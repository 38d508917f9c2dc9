import { Clock, DomainError } from '@gopy/kernel';
import { addressKey, Environment } from '@gopy/platform';
import { Injectable } from '@nestjs/common';
import { BlockStore } from '../domain/block.js';
import { CountingWindow } from '../domain/counting-window.js';
import { Puzzles } from '../domain/puzzles.js';
import { puzzleFrom, type Sending, SENDING_LIMITS, type SendingLimit, type SendingLimits } from '../domain/sending-limits.js';

/** Somebody at the door: where they come from, and the solved puzzle they brought, if any. */
export type Sender = { readonly address: string; readonly solution?: string };
/** How the city could answer them; `code` of the ticket that they write to when they left nothing else. */
export type SenderContact = { readonly phone?: string | null; readonly email?: string | null; readonly code?: string };

type Count = { readonly window: CountingWindow; readonly limit: SendingLimit; readonly key: string };

/** Lets senders in: nobody who is blocked, nobody without end, and from half of a limit on only with a solved puzzle. */
@Injectable()
export class AdmitSender {
  private readonly windows = new Map<string, CountingWindow>();
  private readonly counting: boolean;

  constructor(
    private readonly blocks: BlockStore,
    private readonly puzzles: Puzzles,
    private readonly clock: Clock,
    { values }: Environment,
  ) {
    this.counting = values.RATE_LIMITS === 'on';
  }

  /** Nothing to wait for, unless a puzzle must be looked at: the hot path makes no promise. */
  run(sending: Sending, sender: Sender, contact: SenderContact | null = null): void | Promise<void> {
    this.refuseBlocked(sender.address, contact);
    if (!this.counting) return;
    const counts = this.countsOf(sending, addressKey(sender.address), contact);
    const counted = counts.map((each) => ({ ...each, count: each.window.count(each.key) }));
    const over = counted.find(({ count, limit }) => count > limit.most);
    if (over) throw new DomainError('request.too-many', { retryAfterSeconds: over.window.secondsLeft });
    const near = counted.find(({ count, limit }) => count > puzzleFrom(limit));
    if (near === undefined) return;
    if (sender.solution !== undefined) return this.puzzles.spend(sender.solution);
    for (const { window, key } of counts) window.takeBack(key);
    throw new DomainError('challenge.required', { retryAfterSeconds: near.window.secondsLeft });
  }

  /** By a plain limit, with no puzzle: for drawing puzzles. */
  runPlainly(sending: Sending, address: string): void {
    if (!this.counting) return;
    for (const { window, key, limit } of this.countsOf(sending, addressKey(address), null))
      if (window.count(key) > limit.most) throw new DomainError('request.too-many', { retryAfterSeconds: window.secondsLeft });
  }

  private refuseBlocked(address: string, contact: SenderContact | null): void {
    const block = this.blocks.holdingOff({ address, phone: contact?.phone ?? null, email: contact?.email ?? null });
    if (block === undefined) return;
    this.blocks.hit(block.id);
    throw new DomainError('caller.blocked');
  }

  private countsOf(sending: Sending, address: string, contact: SenderContact | null): Count[] {
    const limits: SendingLimits = SENDING_LIMITS[sending];
    const byAddress = { window: this.windowOf(`${sending}/address`, limits.address), limit: limits.address, key: address };
    const { contact: limit } = limits;
    if (limit === undefined || contact === null) return [byAddress];
    const window = this.windowOf(`${sending}/contact`, limit);
    return [byAddress, ...contactKeys(contact).map((key) => ({ window, limit, key }))];
  }

  private windowOf(name: string, { withinMs }: SendingLimit): CountingWindow {
    const window = this.windows.get(name) ?? new CountingWindow(withinMs, this.clock);
    this.windows.set(name, window);
    return window;
  }
}

function contactKeys({ phone, email, code }: SenderContact): string[] {
  const named = [phone, email].filter((each) => typeof each === 'string' && each !== '');
  return (named.length > 0 ? named : [code]).flatMap((each) => each ?? []);
}
