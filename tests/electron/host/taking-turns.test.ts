import { setImmediate } from 'node:timers';
import { describe, expect, it } from 'vitest';
import { takingTurns } from '../../../electron/host/taking-turns.js';

describe('work that takes turns', () => {
  it('is done in its order, and others come in between', async () => {
    const seen: string[] = [];
    const other = () => {
      if (seen.push('other') < 20) setImmediate(other);
    };
    setImmediate(other);
    const results = await takingTurns([1, 2, 3], (item) => seen.push(`work ${item}`), {
      turnMs: 0,
    });
    expect(results).toHaveLength(3);
    const works = seen.filter((each) => each !== 'other');
    expect(works).toEqual(['work 1', 'work 2', 'work 3']);
    expect(seen.indexOf('other')).toBeLessThan(seen.indexOf('work 3'));
  });

  it('ends when nobody waits for it any more', async () => {
    const controller = new AbortController();
    const done: number[] = [];
    const work = (item: number) => {
      done.push(item);
      if (item === 2) controller.abort();
    };
    const { signal } = controller;
    await expect(takingTurns([1, 2, 3, 4], work, { signal, turnMs: 0 })).rejects.toThrow('abort');
    expect(done).toEqual([1, 2]);
  });
});
