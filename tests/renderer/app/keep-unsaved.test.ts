import { describe, expect, it } from 'vitest';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import type { KeptDraft } from '../../../core/contract/drafts.js';
import { openDraft } from '../../../renderer/app/draft/draft-session.js';
import { keepUnsaved } from '../../../renderer/app/draft/keep-unsaved.js';
import { toBlogpultError } from '../../../renderer/host/errors.js';
import { aPostContent } from '../../builders/open-library.js';
import { aMovedClock } from './moved-clock.js';

/** A drive that is full or not, a net beside it, and time that a test moves. */
function aDesk() {
  const { clock, pass } = aMovedClock();
  const drive = { full: false };
  const kept: Omit<KeptDraft, 'at'>[] = [];
  const session = openDraft({
    content: aPostContent(),
    revision: 1,
    clock,
    toError: toBlogpultError,
    save: (_content, base) =>
      drive.full
        ? Promise.reject(new BlogpultError('DISK_FULL'))
        : Promise.resolve({ revision: base + 1 }),
  });
  const host = {
    keep: (draft: Omit<KeptDraft, 'at'>) => {
      kept.push(draft);
      return Promise.resolve();
    },
  };
  const keeper = keepUnsaved('post-0001', session, host, clock);
  const type = (body: string) => session.edit({ ...session.store.getState().content, body });
  return { drive, kept, session, keeper, pass, type };
}

describe('text that the drive does not take', () => {
  it('lies in the net within a second, with the revision it was written on', async () => {
    const desk = aDesk();
    desk.drive.full = true;
    desk.type('Ein Satz.');
    const place = { cursor: 9, openPrompt: 0 };
    desk.keeper.at(place);
    await desk.pass(1000);
    expect(desk.kept).toMatchObject([
      { post: 'post-0001', baseRevision: 1, content: { body: 'Ein Satz.' }, place },
    ]);
    expect(desk.keeper.store.getState().kept).toBe(true);
    desk.type('Ein Satz. Noch einer.');
    await desk.pass(1000);
    expect(desk.kept.at(-1)?.content?.body).toBe('Ein Satz. Noch einer.');
  });

  it('is not kept twice while nothing is typed, and not at all once it is saved', async () => {
    const desk = aDesk();
    desk.drive.full = true;
    desk.type('Ein Satz.');
    await desk.pass(20_000);
    expect(desk.kept).toHaveLength(1);
    desk.drive.full = false;
    await desk.session.flush();
    expect(desk.keeper.store.getState().kept).toBe(false);
    desk.type('Weiter.');
    await desk.pass(5000);
    expect(desk.kept).toHaveLength(1);
  });

  it('is left alone after the post was closed', async () => {
    const desk = aDesk();
    desk.drive.full = true;
    desk.type('Ein Satz.');
    desk.keeper.close();
    await desk.pass(5000);
    expect(desk.kept).toEqual([]);
  });
});
