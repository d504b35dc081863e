import { describe, expect, it } from 'vitest';
import { LeaseCache } from '../../../renderer/host/lease-cache.js';

function aCache(idle: number) {
  const made: string[] = [];
  const dropped: string[] = [];
  const cache = new LeaseCache<string>(
    (key) => {
      made.push(key);
      return key === 'broken' ? Promise.reject(new Error('no')) : Promise.resolve(`url of ${key}`);
    },
    (value) => dropped.push(value),
    idle,
  );
  return { cache, made, dropped };
}

describe('LeaseCache', () => {
  it('makes a value once for everybody who asks', async () => {
    const { cache, made } = aCache(0);
    const leases = [cache.lease('a'), cache.lease('a')];
    expect(await Promise.all(leases.map((lease) => lease.value))).toEqual(['url of a', 'url of a']);
    expect(made).toEqual(['a']);
  });

  it('drops a value only after the last lease is given back', async () => {
    const { cache, dropped } = aCache(0);
    const [first, second] = [cache.lease('a'), cache.lease('a')];
    first.release();
    first.release();
    await second.value;
    expect(dropped).toEqual([]);
    second.release();
    await Promise.resolve();
    expect(dropped).toEqual(['url of a']);
  });

  it('keeps the values used last and drops the others', async () => {
    const { cache, dropped } = aCache(2);
    for (const key of ['a', 'b', 'a', 'c']) cache.lease(key).release();
    await Promise.resolve();
    expect(dropped).toEqual(['url of b']);
  });

  it('tries again after a failure', async () => {
    const { cache, made } = aCache(1);
    await expect(cache.lease('broken').value).rejects.toThrow('no');
    await expect(cache.lease('broken').value).rejects.toThrow('no');
    expect(made).toEqual(['broken', 'broken']);
  });
});
