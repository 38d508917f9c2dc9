import type { Block, SenderTraits } from '../domain/block.js';
import { AddressRange } from '../network/address-range.js';

/** All blocks in force, laid out for being asked at every opening. */
export class RememberedBlocks {
  private readonly byContact = new Map<string, Block>();
  private readonly ranges: { readonly range: AddressRange; readonly block: Block }[] = [];

  constructor(
    readonly version: string,
    blocks: readonly Block[],
  ) {
    for (const block of blocks) {
      const range = block.kind === 'address' ? AddressRange.read(block.value) : undefined;
      if (range) this.ranges.push({ range, block });
      else this.byContact.set(`${block.kind}:${block.value}`, block);
    }
  }

  holdingOff({ address, phone, email }: SenderTraits, now: Date): Block | undefined {
    const found = [
      phone === null ? undefined : this.byContact.get(`phone:${phone}`),
      email === null ? undefined : this.byContact.get(`email:${email}`),
      ...this.ranges.filter(({ range }) => range.has(address)).map(({ block }) => block),
    ];
    return found.find((block) => block !== undefined && block.expiresAt > now);
  }
}
