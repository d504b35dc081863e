import type { ImageUse } from '../image/image-use.js';
import type { MergeChoice, MergeChoices, MergeConflict, Merged, MergedText } from './conflict.js';
import { liftPictures, markChanged, placePictures, type LiftedText } from './lift-pictures.js';
import { commonBlocks, mergeBlocks, type MergedRegion } from './merge-blocks.js';
import { mergeUse } from './merge-use.js';
import { joinBlocks, textBlocks } from './text-blocks.js';

/** Three versions of a text; `base` null when nobody knows what both came from. */
export interface TextSides {
  readonly base: string | null;
  readonly ours: string;
  readonly theirs: string;
}

/**
 * Merges Markdown paragraph by paragraph, and its pictures one by one beside that: somebody may
 * rewrite a paragraph while somebody else describes the picture in it. Passages that both changed
 * become conflicts; deleting what the other side changed is one too.
 */
export function mergeText(
  field: MergedText,
  { base, ours, theirs }: TextSides,
  choices: MergeChoices,
): Merged<string> {
  if (ours === theirs) return { value: ours, conflicts: [] };
  if (base === ours) return { value: theirs, conflicts: [] };
  if (base === theirs) return { value: ours, conflicts: [] };
  const before = base === null ? null : liftPictures(base);
  const sides = liftedSides(before, liftPictures(ours), liftPictures(theirs));
  const pictures = mergePictures(field, before, sides, choices);
  const place = (text: string, uses: ReadonlyMap<string, ImageUse> = pictures.value) =>
    placePictures(text, uses, [sides.ours, sides.theirs, ...(before === null ? [] : [before])]);
  const conflicts: MergeConflict[] = [...pictures.conflicts];
  const blocks: string[] = [];
  for (const [index, region] of regionsOf(before, sides).entries()) {
    if ('stands' in region) {
      blocks.push(...region.stands);
      continue;
    }
    const id = `${field}#${index}`;
    const choice = choices[id];
    const { clash } = region;
    blocks.push(...chosenBlocks(clash, choice ?? 'ours'));
    if (choice !== undefined) continue;
    // Pictures show what they would say after the merge: the other side may have described them.
    const shown = (side: readonly string[]) => place(joinBlocks(side, true));
    const was = place(joinBlocks(clash.base, true), usesOf(before));
    const [mine, other] = [shown(clash.ours), shown(clash.theirs)];
    conflicts.push({ kind: 'text', id, field, base: was, ours: mine, theirs: other });
  }
  const endsOpen = !ours.endsWith('\n') && !theirs.endsWith('\n');
  return { value: place(joinBlocks(blocks, endsOpen)), conflicts };
}

type Clash = Extract<MergedRegion, { clash: unknown }>['clash'];

function regionsOf(
  before: LiftedText | null,
  { ours, theirs }: { ours: LiftedText; theirs: LiftedText },
): MergedRegion[] {
  const [a, b] = [textBlocks(ours.text), textBlocks(theirs.text)];
  return mergeBlocks(before === null ? commonBlocks(a, b) : textBlocks(before.text), a, b);
}

function chosenBlocks({ ours, theirs }: Clash, choice: MergeChoice): readonly string[] {
  if (choice === 'both') return [...ours, ...theirs];
  return choice === 'ours' ? ours : theirs;
}

function usesOf(lifted: LiftedText | null): ReadonlyMap<string, ImageUse> {
  return new Map([...(lifted?.pictures ?? [])].map(([mark, { use }]) => [mark, use]));
}

function liftedSides(before: LiftedText | null, ours: LiftedText, theirs: LiftedText) {
  if (before === null) return { ours, theirs };
  return { ours: markChanged(ours, before, theirs), theirs: markChanged(theirs, before, ours) };
}

function mergePictures(
  field: MergedText,
  before: LiftedText | null,
  { ours, theirs }: { ours: LiftedText; theirs: LiftedText },
  choices: MergeChoices,
): Merged<ReadonlyMap<string, ImageUse>> {
  const uses = new Map<string, ImageUse>();
  const conflicts: MergeConflict[] = [];
  for (const mark of new Set([...ours.pictures.keys(), ...theirs.pictures.keys()])) {
    const [mine, other] = [ours.pictures.get(mark)?.use, theirs.pictures.get(mark)?.use];
    if (mine === undefined || other === undefined) {
      uses.set(mark, (mine ?? other) as ImageUse);
      continue;
    }
    const base = before?.pictures.get(mark)?.use ?? null;
    const about = { id: `${field}/${mark.slice(1, -1)}`, field };
    const merged = mergeUse({ base, ours: mine, theirs: other }, about, choices);
    uses.set(mark, merged.value);
    conflicts.push(...merged.conflicts);
  }
  return { value: uses, conflicts };
}
