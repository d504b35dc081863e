import { describe, expect, it } from 'vitest';
import {
  afterEvent,
  blockingOnly,
  EXPORT_STEPS,
  stepStanding,
} from '../../../renderer/exporting/export-state.js';
import { aFinding } from '../../builders/content.js';

const post = { post: 'post-0001', slug: 'bank', title: 'Die Bank', dismissed: [] };

describe('blockingOnly', () => {
  it('keeps the posts and findings that hold the export', () => {
    const block = aFinding({ severity: 'block' });
    const checked = [
      { ...post, findings: [aFinding({ severity: 'warn' }), block] },
      { ...post, post: 'post-0002', findings: [aFinding({ severity: 'hint' })] },
      { ...post, post: 'post-0003', findings: [] },
    ];
    expect(blockingOnly(checked)).toEqual([{ ...post, findings: [block] }]);
  });
});

describe('afterEvent', () => {
  it('follows the steps and ends with the result', () => {
    expect(afterEvent({ kind: 'progress', step: 'pictures', done: 3, total: 9 })).toEqual({
      phase: 'running',
      step: 'pictures',
      done: 3,
      total: 9,
    });
    const manifest = {
      ...{ manifest: 1 as const, generator: 'blogpult', format: 'site', formatVersion: 1 },
      ...{ posts: [], forced: [], files: [] },
    };
    const done = { kind: 'done' as const, path: '/tmp/blog.zip', bytes: 10, manifest };
    expect(afterEvent(done)).toEqual({ phase: 'done', result: done });
  });
});

describe('stepStanding', () => {
  it('tells steps before, at and after the current one apart', () => {
    expect(EXPORT_STEPS.map((step) => stepStanding(step, 'pictures'))).toEqual([
      'done',
      'done',
      'now',
      'later',
    ]);
  });
});
