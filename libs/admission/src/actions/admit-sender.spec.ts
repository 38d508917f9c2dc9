import { DomainError, SteppedClock } from '@gopy/kernel';
import { readEnvironment } from '@gopy/platform';
import { type Block, BlockStore, type SenderTraits } from '../domain/block.js';
import { Puzzles } from '../domain/puzzles.js';
import { SENDING_LIMITS } from '../domain/sending-limits.js';
import { RememberedBlocks } from '../storage/remembered-blocks.js';
import { AdmitSender } from './admit-sender.js';

const START = new Date('2026-11-24T08:00:00+07:00');
const clock = new SteppedClock(START);

/** Blocks in memory, laid out as the real store does. */
class ListedBlocks extends BlockStore {
  readonly hits: string[] = [];
  constructor(private readonly blocks: readonly Block[] = []) {
    super();
  }
  holdingOff = (sender: SenderTraits) => new RememberedBlocks('1', this.blocks).holdingOff(sender, clock.now());
  hit = (id: string) => void this.hits.push(id);
  list = async () => [...this.blocks];
  put = async (block: Block) => block;
  remove = async () => undefined;
  forgetExpiredBefore = async () => 0;
}

/** "solved" is the one right answer, and good for once. */
class OnePuzzle extends Puzzles {
  private spent = false;
  draw = async () => ({});
  forgetExpired = async () => 0;
  async spend(solution: string): Promise<void> {
    if (solution !== 'solved' || this.spent) throw new DomainError('challenge.wrong');
    this.spent = true;
  }
}

const environment = (limits: 'on' | 'off') =>
  readEnvironment({ RATE_LIMITS: limits, DATABASE_URL: 'mysql://x@localhost/x', REDIS_URL: 'redis://localhost' });
const door = (parts: { blocks?: BlockStore; limits?: 'on' | 'off' } = {}) =>
  new AdmitSender(parts.blocks ?? new ListedBlocks(), new OnePuzzle(), clock, environment(parts.limits ?? 'on'));
const times = (count: number, run: () => unknown) => Array.from({ length: count }).forEach(run);
const block = (kind: Block['kind'], value: string): Block => ({
  id: '7',
  kind,
  value,
  reason: 'x',
  expiresAt: new Date(START.getTime() + 60_000),
  by: 'A',
  byId: '1',
  at: START,
  hits: 0,
});
const [address, half] = ['203.0.113.7', SENDING_LIMITS.opens.address.most / 2];

beforeEach(() => clock.moveTo(START));

describe('the door for senders', () => {
  it('lets usual senders in without a promise to wait for', () => {
    const admit = door();

    expect(admit.run('opens', { address }, { phone: '+84905123456', email: null })).toBeUndefined();
  });

  it('wants a puzzle from half of the limit on, and does not count who is sent for one', async () => {
    const admit = door();
    times(half, () => admit.run('opens', { address }));

    times(3 * half, () => expect(() => admit.run('opens', { address })).toThrow('challenge.required'));
    await expect(admit.run('opens', { address, solution: 'guessed' })).rejects.toThrow('challenge.wrong');
    await expect(admit.run('opens', { address, solution: 'solved' })).resolves.toBeUndefined();
    await expect(admit.run('opens', { address, solution: 'solved' })).rejects.toThrow('challenge.wrong');
    expect(admit.run('opens', { address: '203.0.113.8' })).toBeUndefined();
  });

  it('shuts beyond the whole limit and opens again with the next window', async () => {
    const admit = door();
    const tries = Array.from({ length: 2 * half }, () =>
      Promise.resolve(admit.run('opens', { address, solution: 'guessed' })).catch(() => undefined),
    );
    await Promise.all(tries);
    expect(() => admit.run('opens', { address, solution: 'solved' })).toThrow('request.too-many');

    clock.moveTo(new Date(START.getTime() + SENDING_LIMITS.opens.address.withinMs));

    expect(admit.run('opens', { address })).toBeUndefined();
  });

  it('knows a contact from any address, and a ticket where no contact was left', () => {
    const admit = door();
    times(10, () => admit.run('opens', { address }, { phone: '+84905123456' }));
    times(20, () => admit.run('messages', { address }, { phone: null, email: null, code: 'DN-1' }));

    expect(() => admit.run('opens', { address: '198.51.100.1' }, { phone: '+84905123456' })).toThrow('challenge.required');
    expect(() => admit.run('messages', { address: '198.51.100.1' }, { code: 'DN-1' })).toThrow('challenge.required');
    expect(admit.run('messages', { address: '198.51.100.1' }, { code: 'DN-2' })).toBeUndefined();
  });

  it.each([
    ['phone', '+84905123456'],
    ['email', 'x@example.com'],
    ['address', '203.0.113.0/24'],
  ] as const)('holds off who is blocked by %s until the end of the block, and counts it', (kind, value) => {
    const blocks = new ListedBlocks([block(kind, value)]);
    const admit = door({ blocks, limits: 'off' });
    const knock = () => admit.run('opens', { address }, { phone: '+84905123456', email: 'x@example.com' });
    expect(knock).toThrow('caller.blocked');
    expect(blocks.hits).toEqual(['7']);

    clock.moveTo(new Date(START.getTime() + 60_000));

    expect(knock()).toBeUndefined();
  });

  it('counts nothing where limits are off', () => {
    const admit = door({ limits: 'off' });

    times(1000, () => expect(admit.run('opens', { address })).toBeUndefined());
    times(1000, () => expect(admit.runPlainly('puzzles', address)).toBeUndefined());
  });

  it('draws puzzles for nobody without end', () => {
    const admit = door();
    times(SENDING_LIMITS.puzzles.address.most, () => admit.runPlainly('puzzles', address));

    expect(() => admit.runPlainly('puzzles', address)).toThrow('request.too-many');
  });
});
