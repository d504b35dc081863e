import { diffIndices, LCS } from 'node-diff3';

type Side = 'ours' | 'theirs';
type Blocks = readonly string[];

/** Blocks that stand, or a place where both sides changed the same blocks differently. */
export type MergedRegion =
  | { readonly stands: Blocks }
  | { readonly clash: { readonly base: Blocks; readonly ours: Blocks; readonly theirs: Blocks } };

/** One side's change: `to - from` base blocks from `from` on became `blocks`. */
interface Hunk {
  readonly side: Side;
  readonly from: number;
  readonly to: number;
  readonly blocks: Blocks;
}

/**
 * Three-way merge of blocks. Two changes clash when they touch the same block of the base, or insert
 * at the same point. Changes of neighbouring blocks do not: a paragraph is the unit here, and
 * somebody who adds one behind a paragraph that somebody else mends is not in the way.
 */
export function mergeBlocks(base: Blocks, ours: Blocks, theirs: Blocks): MergedRegion[] {
  const groups = groupedHunks([...hunks('ours', base, ours), ...hunks('theirs', base, theirs)]);
  const regions: MergedRegion[] = [];
  let at = 0;
  for (const group of groups) {
    regions.push({ stands: base.slice(at, group.from) });
    const before = base.slice(group.from, group.to);
    regions.push(...settle(before, changed(base, group, 'ours'), changed(base, group, 'theirs')));
    at = group.to;
  }
  regions.push({ stands: base.slice(at) });
  return regions.filter((region) => !('stands' in region) || region.stands.length > 0);
}

/** What two lists have in common, in order: it stands in for a base that nobody knows. */
export function commonBlocks(a: Blocks, b: Blocks): string[] {
  const common: string[] = [];
  for (let link = LCS([...a], [...b]); link.chain !== null; link = link.chain) {
    common.unshift(a[link.buffer1index] as string);
  }
  return common;
}

function hunks(side: Side, base: Blocks, version: Blocks): Hunk[] {
  return diffIndices([...base], [...version]).map(
    ({ buffer1: [from, length], buffer2Content }) => ({
      side,
      from,
      to: from + length,
      blocks: buffer2Content,
    }),
  );
}

/** Hunks that clash or may clash, with the range of base blocks they cover together. */
interface Group {
  readonly from: number;
  readonly to: number;
  readonly hunks: readonly Hunk[];
}

function groupedHunks(all: readonly Hunk[]): Group[] {
  // At one point an insertion comes before a change of the block that follows.
  const sorted = [...all].sort((a, b) => a.from - b.from || a.to - b.to);
  const groups: Group[] = [];
  for (const hunk of sorted) {
    const group = groups.at(-1);
    if (group === undefined || !touches(group, hunk)) {
      groups.push({ from: hunk.from, to: hunk.to, hunks: [hunk] });
      continue;
    }
    groups[groups.length - 1] = {
      from: group.from,
      to: Math.max(group.to, hunk.to),
      hunks: [...group.hunks, hunk],
    };
  }
  return groups;
}

function touches(group: Group, hunk: Hunk): boolean {
  const bothInsertHere = group.from === group.to && hunk.from === hunk.to && hunk.from === group.to;
  return hunk.from < group.to || bothInsertHere;
}

/** A group's base blocks as one side has them. */
function changed(base: Blocks, group: Group, side: Side): string[] {
  const blocks: string[] = [];
  let at = group.from;
  for (const hunk of group.hunks.filter((one) => one.side === side)) {
    blocks.push(...base.slice(at, hunk.from), ...hunk.blocks);
    at = hunk.to;
  }
  return [...blocks, ...base.slice(at, group.to)];
}

function settle(base: Blocks, ours: Blocks, theirs: Blocks): MergedRegion[] {
  if (isEqual(ours, theirs) || isEqual(base, theirs)) return [{ stands: ours }];
  if (isEqual(base, ours)) return [{ stands: theirs }];
  if (base.length > 1 && base.length === ours.length && base.length === theirs.length) {
    // As many blocks everywhere: each was rewritten in its place, and only some by both.
    return base.flatMap((block, index) =>
      settle([block], [ours[index] as string], [theirs[index] as string]),
    );
  }
  return [{ clash: { base, ours, theirs } }];
}

function isEqual(a: Blocks, b: Blocks): boolean {
  return a.length === b.length && a.every((block, index) => block === b[index]);
}
