import { describe, expect, it } from 'vitest';
import { BlogpultError, type ErrorCode } from '../../../core/contract/error-codes.js';
import { openDraft } from '../../../renderer/app/draft/draft-session.js';
import { saveStatus } from '../../../renderer/app/draft/draft-state.js';
import { type ShownStatus, watchSaveStatus } from '../../../renderer/app/draft/save-status.js';
import { toBlogpultError } from '../../../renderer/host/errors.js';
import { aMovedClock, settle } from './moved-clock.js';

/** A clock that moves only when a test moves it, and a disk that answers only when a test lets it. */
function aDesk(text = '') {
  const { clock, pass } = aMovedClock();
  const writes: { content: string; base: number; at: number; answer(code?: ErrorCode): void }[] =
    [];
  const draft = openDraft<string>({
    content: text,
    revision: 1,
    clock,
    toError: toBlogpultError,
    save: (content, base) =>
      new Promise((resolve, reject) => {
        const answer = (code?: ErrorCode) =>
          code === undefined ? resolve({ revision: base + 1 }) : reject(new BlogpultError(code));
        writes.push({ content, base, at: clock.now(), answer });
      }),
  });
  const answer = async (index: number, code?: ErrorCode) => {
    writes[index]?.answer(code);
    await settle();
  };
  return {
    draft,
    clock,
    writes,
    pass,
    answer,
    status: () => saveStatus(draft.store.getState()),
  };
}

describe('a draft that saves itself', () => {
  it('saves once after a pause and then says saved', async () => {
    const { draft, writes, pass, answer, status } = aDesk();
    draft.edit('a');
    draft.edit('ab');
    expect(status()).toBe('pending');
    await pass(400);
    expect(writes.map((write) => write.content)).toEqual(['ab']);
    expect(status()).toBe('saving');
    await answer(0);
    expect(status()).toBe('saved');
  });

  it('starts a save within a second although somebody types on and on', async () => {
    const { draft, writes, pass, answer } = aDesk();
    for (let key = 1; key <= 40; key += 1) {
      draft.edit('x'.repeat(key));
      await pass(100);
      for (let index = 0; index < writes.length; index += 1) await answer(index);
    }
    const times = [0, ...writes.map((write) => write.at)];
    for (let i = 1; i < times.length; i += 1) {
      expect((times[i] ?? 0) - (times[i - 1] ?? 0)).toBeLessThan(1000);
    }
    expect(writes.length).toBeGreaterThan(3);
  });

  it('has one save in flight and chains the revisions', async () => {
    const { draft, writes, pass, answer, status } = aDesk();
    draft.edit('a');
    await pass(400);
    draft.edit('ab');
    await pass(5000);
    expect(writes.length).toBe(1);
    await answer(0);
    expect(status()).toBe('pending');
    await pass(400);
    expect(writes.map(({ content, base }) => [content, base])).toEqual([
      ['a', 1],
      ['ab', 2],
    ]);
  });

  it('stays dirty on a full disk, says why, and tries again by itself', async () => {
    const { draft, writes, pass, answer, status } = aDesk();
    draft.edit('a');
    await pass(400);
    await answer(0, 'DISK_FULL');
    expect(status()).toBe('failed');
    expect(draft.store.getState().problem?.code).toBe('DISK_FULL');
    draft.edit('ab');
    await pass(1900);
    expect(writes.length).toBe(1);
    await pass(200);
    expect(writes.at(-1)?.content).toBe('ab');
    await answer(1);
    expect(status()).toBe('saved');
  });

  it('waits longer after every failure in a row', async () => {
    const { draft, writes, pass, answer } = aDesk();
    draft.edit('a');
    for (let index = 0; index < 7; index += 1) {
      await pass(31_000);
      await answer(index, 'DISK_FAILED');
    }
    expect(writes.length).toBe(7);
    await pass(29_000);
    expect(writes.length).toBe(7);
    await pass(1100);
    expect(writes.length).toBe(8);
  });

  it('never saves over a conflict, however it is asked', async () => {
    const { draft, writes, pass, answer, status } = aDesk();
    draft.edit('a');
    await pass(400);
    await answer(0, 'POST_CONFLICT');
    draft.edit('ab');
    await pass(60_000);
    expect(await draft.flush()).toBe(false);
    expect(writes.length).toBe(1);
    expect(status()).toBe('failed');
    expect(draft.store.getState().content).toBe('ab');
  });

  it('tries a taken address again as soon as something is changed', async () => {
    const { draft, writes, pass, answer, status } = aDesk();
    draft.edit('a');
    await pass(400);
    await answer(0, 'SLUG_TAKEN');
    await pass(60_000);
    expect(writes.length).toBe(1);
    draft.edit('b');
    await pass(400);
    await answer(1);
    expect(status()).toBe('saved');
  });

  it('saves what was typed while a taken address was refused', async () => {
    const { draft, writes, pass, answer } = aDesk();
    draft.edit('a');
    await pass(400);
    draft.edit('b');
    await answer(0, 'SLUG_TAKEN');
    await pass(800);
    expect(writes.map((write) => write.content)).toEqual(['a', 'b']);
  });

  it('flushes what was typed during the save in flight', async () => {
    const { draft, writes, pass, answer } = aDesk();
    draft.edit('a');
    await pass(400);
    draft.edit('ab');
    const flushed = draft.flush();
    await answer(0);
    await settle();
    await answer(1);
    expect(await flushed).toBe(true);
    expect(writes.map((write) => write.content)).toEqual(['a', 'ab']);
  });

  it('saves nothing when nothing was changed', async () => {
    const { draft, writes } = aDesk('a');
    expect(await draft.flush()).toBe(true);
    expect(writes).toEqual([]);
  });

  it('starts no timer after it was closed', async () => {
    const { draft, writes, pass } = aDesk();
    draft.edit('a');
    draft.close();
    await pass(60_000);
    expect(writes).toEqual([]);
  });
});

describe('the words on saving', () => {
  function watched() {
    const desk = aDesk();
    const said: ShownStatus['status'][] = [];
    const end = watchSaveStatus(desk.draft, ({ status }) => void said.push(status), desk.clock);
    return { ...desk, said, end };
  }

  it('stand still while somebody types on, however many saves that makes', async () => {
    const { draft, writes, pass, answer, said } = watched();
    for (let key = 1; key <= 40; key += 1) {
      draft.hold();
      await pass(60);
      draft.edit('x'.repeat(key));
      await pass(40);
      for (let index = 0; index < writes.length; index += 1) await answer(index);
    }
    expect(writes.length).toBeGreaterThan(3);
    expect(said).toEqual(['saved', 'saving']);
  });

  it('say saved once it has been so for a moment', async () => {
    const { draft, pass, answer, said } = watched();
    draft.edit('a');
    await pass(400);
    await answer(0);
    await pass(300);
    expect(said).toEqual(['saved', 'saving']);
    await pass(200);
    expect(said).toEqual(['saved', 'saving', 'saved']);
  });

  it('say at once what could not be saved, and what the editor still holds', async () => {
    const { draft, pass, answer, said } = watched();
    draft.hold();
    expect(said).toEqual(['saved', 'saving']);
    draft.edit('a');
    await pass(400);
    await answer(0, 'DISK_FULL');
    expect(said).toEqual(['saved', 'saving', 'failed']);
  });

  it('say nothing any more once nobody listens', async () => {
    const { draft, pass, answer, said, end } = watched();
    draft.edit('a');
    await pass(400);
    await answer(0);
    end();
    await pass(1_000);
    expect(said).toEqual(['saved', 'saving']);
  });
});
