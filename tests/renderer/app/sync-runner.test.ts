import { describe, expect, it } from 'vitest';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import type { SyncReport } from '../../../core/contract/sync.js';
import { startSyncing, type SyncPhase } from '../../../renderer/app/exchange/sync-runner.js';
import { toBlogpultError } from '../../../renderer/host/errors.js';
import { aMovedClock } from './moved-clock.js';

const REPORT: SyncReport = {
  ...{ at: '2026-01-01T00:00:00.000Z', sent: 0, taken: [], incomplete: [], held: false },
};

/** A runner whose time a test moves; each run takes `lasts` ms and answers with the next answer. */
function aRunner({ lasts = 10 } = {}) {
  const { clock, pass } = aMovedClock();
  let atOnce = 0;
  const desk = { calm: true, may: true, answers: [] as (SyncReport | BlogpultError)[], most: 0 };
  const runs: { at: number; all: boolean }[] = [];
  const phases: SyncPhase[] = [];
  const runner = startSyncing({
    clock,
    toError: toBlogpultError,
    isCalm: () => desk.calm,
    mayRun: () => desk.may,
    onPhase: (phase) => phases.push(phase),
    run(all) {
      runs.push({ at: clock.now(), all });
      atOnce += 1;
      desk.most = Math.max(desk.most, atOnce);
      const answer = desk.answers.shift() ?? REPORT;
      return new Promise((resolve, reject) => {
        clock.start(() => {
          atOnce -= 1;
          if (answer instanceof BlogpultError) reject(answer);
          else resolve(answer);
        }, lasts);
      });
    },
  });
  return { desk, runs, phases, runner, pass };
}

describe('sharing by itself', () => {
  it('runs after the opening, and looks every minute whether the folder brought something', async () => {
    const { runs, pass } = aRunner();
    await pass(1_400);
    expect(runs).toEqual([]);
    await pass(130_000);
    expect(runs.map(({ all }) => all)).toEqual([false, false, false]);
  });

  it('sends after a calm pause, never between two saves of somebody who types', async () => {
    const { runs, runner, pass } = aRunner();
    await pass(2_000);
    for (let second = 0; second < 40; second += 1) {
      runner.saved();
      await pass(1_000);
    }
    expect(runs).toHaveLength(1);
    await pass(12_000);
    expect(runs).toHaveLength(2);
  });

  it('sends at the latest after five minutes of typing without a pause', async () => {
    const { runs, runner, pass } = aRunner();
    await pass(2_000);
    for (let second = 0; second < 320; second += 1) {
      runner.saved();
      await pass(1_000);
    }
    expect(runs).toHaveLength(2);
  });

  it('leaves the open post alone until nobody writes, and then takes what came for it', async () => {
    const { desk, runs, phases, pass } = aRunner();
    desk.calm = false;
    desk.answers = [{ ...REPORT, held: true }];
    await pass(30_000);
    expect(runs.map(({ all }) => all)).toEqual([false]);
    expect(phases.at(-1)).toBe('held');
    desk.calm = true;
    await pass(2_100);
    expect(runs.map(({ all }) => all)).toEqual([false, true]);
    expect(phases.at(-1)).toBe('idle');
  });

  it('never runs twice at once, however long a run takes and whatever is saved meanwhile', async () => {
    const { desk, runs, runner, pass } = aRunner({ lasts: 90_000 });
    for (let turn = 0; turn < 30; turn += 1) {
      runner.saved();
      await pass(13_000);
    }
    expect(desk.most).toBe(1);
    expect(runs.length).toBeGreaterThan(2);
  });

  it('goes on by itself when the folder was away and comes back', async () => {
    const { desk, phases, pass } = aRunner();
    desk.answers = [new BlogpultError('SYNC_FOLDER_AWAY', { path: '/stick' })];
    await pass(2_000);
    expect(phases).toEqual(['running', 'away']);
    await pass(60_000);
    expect(phases.at(-1)).toBe('idle');
  });

  it('waits while something is open that must not change beneath it, and ends when told', async () => {
    const { desk, runs, runner, pass } = aRunner();
    desk.may = false;
    await pass(100_000);
    expect(runs).toEqual([]);
    desk.may = true;
    await pass(2_100);
    expect(runs).toHaveLength(1);
    runner.close();
    await pass(500_000);
    expect(runs).toHaveLength(1);
  });
});
