import { describe, expect, it } from 'vitest';
import {
  afterEvent,
  countFindings,
  EXPORT_STEPS,
  started,
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
  const pictures = (done: number) => ({
    ...{ kind: 'progress' as const, step: 'pictures' as const, done, total: 9 },
  });

  it('begins each step anew and says how long it still takes once that is more than a guess', () => {
    const first = afterEvent(started(0), pictures(1), 1_000);
    expect(first).toMatchObject({ phase: 'running', step: 'pictures', since: 1_000, left: null });
    const soon = afterEvent(first, pictures(2), 2_000);
    expect(soon).toMatchObject({ since: 1_000, left: null });
    expect(afterEvent(soon, pictures(3), 4_000)).toMatchObject({ since: 1_000, left: 6_000 });
  });

  it('ends with the result', () => {
    const manifest = {
      ...{ manifest: 1 as const, generator: 'blogpult', format: 'site', formatVersion: 1 },
      ...{ posts: [], forced: [], files: [] },
    };
    const done = { kind: 'done' as const, path: '/tmp/blog.zip', bytes: 10, manifest };
    expect(afterEvent(started(0), done, 1)).toEqual({ phase: 'done', result: done });
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
