import type { BlockKind } from '@gopy/vocabulary';

/** A sender who is held off for a while. */
export type Block = {
  readonly id: string;
  readonly kind: BlockKind;
  /** E.164 phone, lower-case e-mail, address or network. */
  readonly value: string;
  readonly reason: string;
  readonly expiresAt: Date;
  readonly by: string;
  readonly byId: string;
  readonly at: Date;
  readonly hits: number;
};

export type SenderTraits = { readonly address: string; readonly phone: string | null; readonly email: string | null };

export abstract class BlockStore {
  /** The block that holds this sender off now, from memory. */
  abstract holdingOff(sender: SenderTraits): Block | undefined;
  /** Counted in memory and written in batches. */
  abstract hit(id: string): void;
  abstract list(expiredSince: Date): Promise<Block[]>;
  /** The same sender blocked again is the same block with the new reason and end. */
  abstract put(block: Block): Promise<Block>;
  abstract remove(id: string): Promise<void>;
  abstract forgetExpiredBefore(before: Date): Promise<number>;
}
