import { describe, expect, it } from 'vitest';
import {
  afterEvent,
  countFindings,
  EXPORT_STEPS,
  stepStanding,
  worstFirst,
} from '../../../renderer/exporting/export-state.js';
import { aFinding } from '../../builders/content.js';

const post = { post: 'post-0001', slug: 'bank', title: 'Die Bank', dismissed: [] };

describe('worstFirst', () => {
  it('puts what holds the export back before warnings, and both before the rest', () => {
    const clean = { ...post, findings: [aFinding({ severity: 'hint' })] };
    const warns = { ...post, post: 'post-0002', findings: [aFinding({ severity: 'warn' })] };
    const blocks = { ...post, post: 'post-0003', findings: [aFinding({ severity: 'block' })] };
    expect(worstFirst([clean, warns, blocks])).toEqual([blocks, warns, clean]);
    expect(countFindings(blocks)).toEqual({ block: 1, warn: 0 });
  });
});

describe('afterEvent', () => {
  const pictures = { kind: 'progress' as const, step: 'pictures' as const, done: 3, total: 9 };

  it('says how long the step still takes as soon as the host can tell', () => {
    const running = { phase: 'running', step: 'pictures', done: 3, total: 9 };
    expect(afterEvent(pictures)).toEqual({ ...running, left: null });
    expect(afterEvent({ ...pictures, remaining: 6_000 })).toEqual({ ...running, left: 6_000 });
  });

  it('ends with the result', () => {
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
