import { GroupCommit } from './group-commit.js';

const deadlock = () => Object.assign(new Error('Deadlock found'), { errno: 1213 });

describe('a grouped commit', () => {
  it('answers a lone command by itself and shares one write among those who wait', async () => {
    const groups: number[][] = [];
    const commit = new GroupCommit<number, number>(async (items) => {
      groups.push(items);
      await new Promise((resolve) => setTimeout(resolve, 5));
      return items.map((item) => ({ result: item * 2 }));
    });

    const first = commit.submit(1);
    await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
    const others = [2, 3, 4].map((item) => commit.submit(item));

    expect(await first).toBe(2);
    expect(await Promise.all(others)).toEqual([4, 6, 8]);
    expect(groups).toEqual([[1], [2, 3, 4]]);
  });

  it('lets one bad row fail alone', async () => {
    const commit = new GroupCommit<number, number>(async (items) => {
      if (items.includes(13)) throw new Error('bad row');
      return items.map((item) => ({ result: item }));
    });

    const outcomes = await Promise.allSettled([1, 13, 3].map((item) => commit.submit(item)));

    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('passes on a refusal without touching the others', async () => {
    const commit = new GroupCommit<number, number>(async (items) => items.map((item) => (item === 2 ? { refused: new Error('no') } : { result: item })));

    await expect(Promise.all([1, 3].map((item) => commit.submit(item)))).resolves.toEqual([1, 3]);
    await expect(commit.submit(2)).rejects.toThrow('no');
  });

  it('tries again after a deadlock, a bounded number of times', async () => {
    let attempts = 0;
    const commit = new GroupCommit<number, number>(async (items) => {
      attempts++;
      if (attempts < 3) throw deadlock();
      return items.map((item) => ({ result: item }));
    });
    expect(await commit.submit(7)).toBe(7);

    attempts = -1000;
    await expect(new GroupCommit<number, number>(async () => Promise.reject(deadlock())).submit(1)).rejects.toThrow('Deadlock');
  });

  it('refuses at once when too many wait', async () => {
    const commit = new GroupCommit<number, number>(async (items) => items.map((item) => ({ result: item })), { maxGroup: 1, maxWaiting: 2 });
    const outcomes = await Promise.allSettled([1, 2, 3].map((item) => commit.submit(item)));

    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1);
  });
});
