import { expect, it } from 'vitest';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import { openDraft } from '../../../renderer/app/draft/draft-session.js';
import { WindowHold } from '../../../renderer/app/draft/window-hold.js';
import { toBlogpultError } from '../../../renderer/host/errors.js';
import { aMovedClock, settle } from './moved-clock.js';

/** A document whose saves a test answers. */
function aSession() {
  const answers: ((saved: boolean) => void)[] = [];
  const session = openDraft<string>({
    content: '',
    revision: 1,
    clock: aMovedClock().clock,
    toError: toBlogpultError,
    save: (_content, base) =>
      new Promise((resolve, reject) => {
        answers.push((saved) =>
          saved ? resolve({ revision: base + 1 }) : reject(new BlogpultError('DISK_FULL')),
        );
      }),
  });
  const answer = async (saved: boolean) => {
    answers.shift()?.(saved);
    await settle();
  };
  return { session, answer };
}

/** A window of the app's own with some sessions, and what becomes of it. */
function aWindow(count: number) {
  const happened: string[] = [];
  const door = { close: () => happened.push('closed'), askToClose: () => happened.push('asked') };
  const hold = new WindowHold(() => door);
  const all = Array.from({ length: count }, aSession);
  for (const { session } of all) hold.add(session);
  return { hold, happened, all };
}

it('lets a window go at once when everything is on the disk', () => {
  const { hold, happened } = aWindow(2);
  expect(hold.holds()).toBe(false);
  expect(happened).toEqual([]);
});

it('holds a window while text is being saved and closes it then, without a question', async () => {
  const { hold, happened, all } = aWindow(2);
  for (const { session } of all) session.edit('neu');
  expect(hold.holds()).toBe(true);
  await settle();
  await all[0]?.answer(true);
  expect(happened).toEqual([]);
  await all[1]?.answer(true);
  expect(happened).toEqual(['closed']);
  expect(hold.holds()).toBe(false);
});

it('asks once when something cannot be saved, and anew when the window is closed again', async () => {
  const { hold, happened, all } = aWindow(2);
  for (const { session } of all) session.edit('neu');
  expect(hold.holds()).toBe(true);
  await settle();
  await all[0]?.answer(true);
  await all[1]?.answer(false);
  expect(happened).toEqual(['asked']);
  expect(hold.holds()).toBe(true);
  await settle();
  await all[1]?.answer(false);
  expect(happened).toEqual(['asked', 'asked']);
});

it('asks who closes a window again while the disk does not answer', () => {
  const { hold, happened, all } = aWindow(1);
  all[0]?.session.edit('neu');
  expect([hold.holds(), hold.holds()]).toEqual([true, true]);
  expect(happened).toEqual(['asked']);
});

it('looks after a session as long as anybody wants it to', () => {
  const { hold, all } = aWindow(1);
  const session = all[0]?.session;
  if (session === undefined) throw new Error('no session');
  const leave = hold.add(session);
  session.edit('neu');
  leave();
  expect(hold.isEmpty).toBe(false);
  expect(hold.holds()).toBe(true);
});
