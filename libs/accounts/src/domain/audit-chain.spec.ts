import { CHAIN_START, type ChainedEntry, chained, findChainBreak } from './audit-chain.js';

const at = new Date('2026-11-23T08:00:00Z');
const entries = ['session.opened', 'contact.read', 'session.closed'].reduce<ChainedEntry[]>(
  (chain, action) => [
    ...chain,
    chained({ actor: { kind: 'staff', id: '7' }, action: `audit.${action}`, subject: 'ticket:DN-1', at }, chain.at(-1) ?? CHAIN_START),
  ],
  [],
);
const end = entries.at(-1) ?? CHAIN_START;

async function* read(chain: readonly ChainedEntry[]) {
  yield* chain;
}
const tampered = (change: Partial<ChainedEntry>) => entries.map((entry) => (entry.id === 2 ? { ...entry, ...change } : entry));

describe('the chain of the audit log', () => {
  it('holds while nobody touches it', async () => {
    expect(await findChainBreak(read(entries), end)).toBeUndefined();
    expect(await findChainBreak(read([]), CHAIN_START)).toBeUndefined();
  });

  it.each([
    { at: new Date('2026-11-23T08:00:00.001Z') },
    { actorId: '8' },
    { action: 'session.opened' },
    { subject: 'ticket:DN-2' },
    { address: '203.0.113.7' },
    { detail: '{"x":1}' },
    { previousHash: Buffer.alloc(32) },
  ])('breaks where an entry was changed: %p', async (change) => {
    expect(await findChainBreak(read(tampered(change)), end)).toEqual({ id: 2, what: 'changed' });
  });

  it('breaks where an entry was taken out', async () => {
    expect(await findChainBreak(read(entries.filter(({ id }) => id !== 2)), end)).toEqual({ id: 2, what: 'missing' });
  });

  it('breaks where its end was cut off', async () => {
    expect(await findChainBreak(read(entries.slice(0, 2)), end)).toEqual({ id: 3, what: 'missing' });
  });

  it('breaks when its end was written anew', async () => {
    const forged = chained({ actor: { kind: 'clock' }, action: 'nothing.happened', subject: 'nobody', at }, entries[1] ?? CHAIN_START);

    expect(await findChainBreak(read([...entries.slice(0, 2), forged]), end)).toEqual({ id: 3, what: 'changed' });
  });
});
