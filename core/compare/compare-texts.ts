import { diffArrays } from 'diff';
import type { ImageUse } from '../image/image-use.js';
import { type LiftedText, liftPictures } from '../merge/lift-pictures.js';
import { isSame } from '../merge/merge-value.js';
import { textBlocks } from '../merge/text-blocks.js';
import { type ComparedWords, compareWords, likeness } from './compare-words.js';

/** A picture on both sides or on one; what is null was not there. */
export interface ComparedPicture {
  readonly before: ImageUse | null;
  readonly after: ImageUse | null;
}

/**
 * A passage of two versions side by side: a paragraph, a heading, a list. `before` or `after` is
 * null where the passage did not exist; else the words of that side with what is not on the other.
 * `pictures` are those in the passage.
 */
export interface ComparedPassage {
  readonly change: 'same' | 'changed' | 'removed' | 'added';
  readonly before: readonly ComparedWords[] | null;
  readonly after: readonly ComparedWords[] | null;
  readonly pictures: readonly ComparedPicture[];
}

/** Passages with so much in common are the same one, changed. */
const ALIKE = 0.4;
const MARK = /\uE0F0[0-9a-f]{64}#\d+!?\uE0F1/g;

/** Two versions of a Markdown text, passage by passage, in reading order. */
export function compareTexts(before: string, after: string): ComparedPassage[] {
  const sides = { before: liftPictures(before), after: liftPictures(after) };
  const changes = diffArrays(textBlocks(sides.before.text), textBlocks(sides.after.text));
  const passages: ComparedPassage[] = [];
  let removed: string[] = [];
  for (const change of changes) {
    if (change.removed) {
      removed = change.value;
      continue;
    }
    if (change.added) passages.push(...pair(removed, change.value, sides));
    else {
      passages.push(...pair(removed, [], sides));
      passages.push(...change.value.map((block) => passage(block, block, sides)));
    }
    removed = [];
  }
  return [...passages, ...pair(removed, [], sides)];
}

interface Sides {
  readonly before: LiftedText;
  readonly after: LiftedText;
}

/** Puts rewritten passages beside each other; what has no counterpart stands alone, in its place. */
function pair(
  removed: readonly string[],
  added: readonly string[],
  sides: Sides,
): ComparedPassage[] {
  const passages: ComparedPassage[] = [];
  let next = 0;
  for (const block of removed) {
    const found = added.findIndex((other, at) => at >= next && isCounterpart(block, other));
    if (found === -1) {
      passages.push(passage(block, null, sides));
      continue;
    }
    passages.push(...added.slice(next, found).map((other) => passage(null, other, sides)));
    passages.push(passage(block, added[found] ?? null, sides));
    next = found + 1;
  }
  return [...passages, ...added.slice(next).map((other) => passage(null, other, sides))];
}

function isCounterpart(before: string, after: string): boolean {
  const marks = new Set(before.match(MARK));
  const shared = (after.match(MARK) ?? []).some((mark) => marks.has(mark));
  return shared || likeness(plain(before), plain(after)) >= ALIKE;
}

function passage(before: string | null, after: string | null, sides: Sides): ComparedPassage {
  const pictures = picturesOf(before ?? '', after ?? '', sides);
  const words = compareWords(plain(before ?? ''), plain(after ?? ''));
  const side = (kept: 'removed' | 'added') =>
    words.filter(({ change }) => change === 'same' || change === kept);
  const textChanged = words.some(({ change }) => change !== 'same');
  const pictureChanged = pictures.some((picture) => !isSame(picture.before, picture.after));
  const change =
    before === null
      ? 'added'
      : after === null
        ? 'removed'
        : textChanged || pictureChanged
          ? 'changed'
          : 'same';
  return {
    change,
    before: before === null ? null : side('removed'),
    after: after === null ? null : side('added'),
    pictures,
  };
}

function picturesOf(before: string, after: string, sides: Sides): ComparedPicture[] {
  const marks = new Set([...(before.match(MARK) ?? []), ...(after.match(MARK) ?? [])]);
  const use = (text: string, side: LiftedText, mark: string) =>
    text.includes(mark) ? (side.pictures.get(mark)?.use ?? null) : null;
  return [...marks].map((mark) => ({
    before: use(before, sides.before, mark),
    after: use(after, sides.after, mark),
  }));
}

/** The passage without its pictures' marks. */
function plain(block: string): string {
  return block.replace(MARK, '').trim();
}
