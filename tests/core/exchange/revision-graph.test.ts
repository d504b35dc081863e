import { describe, expect, it } from 'vitest';
import { graphOf, mergeBase, relationOf } from '../../../core/exchange/revision-graph.js';

const name = (letter: string) => letter.repeat(64);
const revision = (id: string, ...parents: string[]) => ({
  ...{ id: name(id), parents: parents.map(name), by: '', at: '2026-03-01T08:00:00.000Z' },
});
const relation = (graph: ReturnType<typeof graphOf>, ours: string, theirs: string) =>
  relationOf(graph, name(ours), name(theirs));

describe('how two versions relate', () => {
  const line = graphOf([revision('a'), revision('b', 'a'), revision('c', 'b'), revision('d', 'a')]);

  it('knows a version that is here, or came before the one that is here', () => {
    expect(relation(line, 'c', 'c')).toEqual({ kind: 'known' });
    expect(relation(line, 'c', 'a')).toEqual({ kind: 'known' });
  });

  it('goes forward to a version that continues this one', () => {
    expect(relation(line, 'a', 'c')).toEqual({ kind: 'forward' });
  });

  it('finds the last version that both know', () => {
    expect(relation(line, 'c', 'd')).toEqual({ kind: 'diverged', base: name('a') });
  });

  it('has no base for versions without a common one', () => {
    const apart = graphOf([revision('a'), revision('b')]);
    expect(relation(apart, 'a', 'b')).toEqual({ kind: 'diverged', base: null });
  });

  it('goes back before two merges of the same versions, so that different decisions meet again', () => {
    const crossed = graphOf([
      ...[revision('0'), revision('a', '0'), revision('b', '0')],
      ...[revision('1', 'a', 'b'), revision('2', 'b', 'a')],
    ]);
    expect(mergeBase(crossed, name('1'), name('2'))).toBe(name('0'));
  });

  it('bears parents that nobody told of', () => {
    const torn = graphOf([revision('b', 'a'), revision('c', 'a')]);
    expect(relation(torn, 'b', 'c')).toEqual({ kind: 'diverged', base: name('a') });
  });
});
