import { z } from 'zod';

/** SHA-256 of a revision's content and parents, 64 lower-case hex digits. */
export const RevisionId = z.string().regex(/^[0-9a-f]{64}$/);
export type RevisionId = z.infer<typeof RevisionId>;

/**
 * One state of a post that left a laptop or came to it. A merge has two parents, a first version none.
 * `by` is who made it (may be empty), `at` when, UTC ISO; neither is part of the id, so that the same
 * merge made on two laptops is the same revision.
 */
export const Revision = z.object({
  id: RevisionId,
  parents: z.array(RevisionId).max(2),
  by: z.string().max(200),
  at: z.iso.datetime(),
});
export type Revision = z.infer<typeof Revision>;

/** Revisions by id. Parents that nobody told of are simply absent. */
export type RevisionGraph = ReadonlyMap<RevisionId, Revision>;

/** How a version that came relates to the one that is here. */
export type Relation =
  /** What came is here already, as this version or as one before it. */
  | { readonly kind: 'known' }
  /** What came continues what is here. */
  | { readonly kind: 'forward' }
  /** Both went on from `base`, the last version that both know; null when there is none. */
  | { readonly kind: 'diverged'; readonly base: RevisionId | null };

/** The graph of a list of revisions. */
export function graphOf(revisions: readonly Revision[]): RevisionGraph {
  return new Map(revisions.map((revision) => [revision.id, revision]));
}

/** Compares the version here with one that came, in a graph that holds the ancestors of both. */
export function relationOf(graph: RevisionGraph, ours: RevisionId, theirs: RevisionId): Relation {
  const [mine, other] = [ancestors(graph, ours), ancestors(graph, theirs)];
  if (mine.has(theirs)) return { kind: 'known' };
  if (other.has(ours)) return { kind: 'forward' };
  return { kind: 'diverged', base: mergeBase(graph, ours, theirs) };
}

/**
 * The version that a merge of two others is compared with: their last common one. Where two versions
 * were merged on both sides there are several; the one before them all is taken, so that what was
 * decided differently is asked about once more instead of being taken from one side.
 */
export function mergeBase(graph: RevisionGraph, a: RevisionId, b: RevisionId): RevisionId | null {
  const other = ancestors(graph, b);
  const shared = [...ancestors(graph, a)].filter((id) => other.has(id));
  const before = new Set(
    shared.flatMap((id) => [...ancestors(graph, id)].filter((older) => older !== id)),
  );
  const last = shared.filter((id) => !before.has(id)).sort();
  const [first, ...others] = last;
  if (first === undefined) return null;
  return others.reduce<RevisionId | null>(
    (base, id) => (base === null ? null : mergeBase(graph, base, id)),
    first,
  );
}

/** A revision with everything before it, nearest first. */
export function ancestors(graph: RevisionGraph, id: RevisionId): Set<RevisionId> {
  const seen = new Set([id]);
  // A set grows while it is walked: the walk ends when no parent is new.
  for (const current of seen) {
    for (const parent of graph.get(current)?.parents ?? []) seen.add(parent);
  }
  return seen;
}
