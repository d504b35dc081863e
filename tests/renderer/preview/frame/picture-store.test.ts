import { describe, expect, it } from 'vitest';
import { PictureStore } from '../../../../renderer/preview/frame/picture-store.js';

/** A host whose answers the test gives by hand. */
function aSlowHost() {
  const waiting: { answer(url: string): void; fail(): void }[] = [];
  let asked = 0;
  const load = () => {
    asked += 1;
    return new Promise<string>((resolve, reject) => {
      waiting.push({ answer: resolve, fail: () => reject(new Error('ASSET_NOT_FOUND')) });
    });
  };
  return { load, waiting, asked: () => asked };
}

/** A promise and the way to keep it. */
function aPromise() {
  let keep: () => void = () => undefined;
  const kept = new Promise<void>((resolve) => {
    keep = resolve;
  });
  return { kept, keep: () => keep() };
}

const HASH = 'a'.repeat(64);

describe('PictureStore', () => {
  it('answers at once, asks the host once, and tells when all pictures are in', async () => {
    const host = aSlowHost();
    const told = aPromise();
    const store = new PictureStore(host.load, told.keep);
    expect(store.picture(HASH, 400)).toEqual({ state: 'loading' });
    expect(store.picture(HASH, 400)).toEqual({ state: 'loading' });
    expect(host.asked()).toBe(1);
    host.waiting[0]?.answer('data:image/png;base64,AA');
    await told.kept;
    expect(store.picture(HASH, 400)).toEqual({ state: 'ready', url: 'data:image/png;base64,AA' });
  });

  it('keeps widths apart', () => {
    const host = aSlowHost();
    const store = new PictureStore(host.load, () => undefined);
    store.picture(HASH, 400);
    store.picture(HASH, 800);
    store.picture(HASH, null);
    expect(host.asked()).toBe(3);
  });

  it('waits for the last picture before it tells', async () => {
    const host = aSlowHost();
    let told = 0;
    const done = aPromise();
    const store = new PictureStore(host.load, () => {
      told += 1;
      done.keep();
    });
    store.picture(HASH, 400);
    store.picture(HASH, 800);
    host.waiting[1]?.answer('data:,b');
    await Promise.resolve();
    host.waiting[0]?.answer('data:,a');
    await done.kept;
    expect(told).toBe(1);
  });

  it('marks a picture that cannot be read as lost, and asks again when told to', async () => {
    const host = aSlowHost();
    const told = aPromise();
    const store = new PictureStore(host.load, told.keep);
    store.picture(HASH, 400);
    host.waiting[0]?.fail();
    await told.kept;
    expect(store.picture(HASH, 400)).toEqual({ state: 'lost' });
    store.retryLost();
    expect(store.picture(HASH, 400)).toEqual({ state: 'loading' });
    expect(host.asked()).toBe(2);
  });
});
