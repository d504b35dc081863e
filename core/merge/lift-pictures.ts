import { findImages } from '../image/find-images.js';
import { writeImageUse } from '../image/image-markdown.js';
import type { ImageUse } from '../image/image-use.js';
import { isSame } from './merge-value.js';

/** A picture of a text: its use, and how the text writes it. */
interface LiftedPicture {
  readonly use: ImageUse;
  readonly source: string;
}

/** A text whose pictures are replaced by marks, so that words and pictures are compared apart. */
export interface LiftedText {
  readonly text: string;
  /** By mark, in the order of the text. */
  readonly pictures: ReadonlyMap<string, LiftedPicture>;
}

/** Private-use characters; a text that holds them keeps its pictures in place. */
const [OPEN, CLOSE] = ['\uE0F0', '\uE0F1'];
const MARK = /\uE0F0[0-9a-f]{64}#\d+!?\uE0F1/g;

/**
 * Takes the pictures out of a text. A mark is made of the asset's hash and of how many uses of the
 * same asset stand before it, so that the same picture has the same mark in every version.
 */
export function liftPictures(text: string): LiftedText {
  const pictures = new Map<string, LiftedPicture>();
  if (text.includes(OPEN) || text.includes(CLOSE)) return { text, pictures };
  const uses = new Map<string, number>();
  let lifted = '';
  let at = 0;
  for (const { use, from, to } of findImages(text)) {
    const count = (uses.get(use.asset) ?? 0) + 1;
    uses.set(use.asset, count);
    const mark = `${OPEN}${use.asset}#${count}${CLOSE}`;
    pictures.set(mark, { use, source: text.slice(from, to) });
    lifted += text.slice(at, from) + mark;
    at = to;
  }
  return { text: lifted + text.slice(at), pictures };
}

/**
 * The same version, with those pictures marked as changed that the other version does not hold any
 * more: what was described anew must not vanish because somebody else deleted it unseen.
 */
export function markChanged(version: LiftedText, base: LiftedText, other: LiftedText): LiftedText {
  const pictures = new Map<string, LiftedPicture>();
  let { text } = version;
  for (const [mark, picture] of version.pictures) {
    const before = base.pictures.get(mark);
    const isContested =
      before !== undefined && !other.pictures.has(mark) && !isSame(before.use, picture.use);
    const changed = isContested ? mark.replace(CLOSE, `!${CLOSE}`) : mark;
    text = text.replace(mark, changed);
    pictures.set(changed, picture);
  }
  return { text, pictures };
}

/** Puts pictures back where their marks stand. A use that a version wrote already is written as it did. */
export function placePictures(
  text: string,
  uses: ReadonlyMap<string, ImageUse>,
  versions: readonly LiftedText[],
): string {
  return text.replace(MARK, (mark) => {
    const use = uses.get(mark);
    if (use === undefined) return mark;
    const sources = versions.flatMap(({ pictures }) => {
      const picture = pictures.get(mark);
      return picture !== undefined && isSame(picture.use, use) ? [picture.source] : [];
    });
    // Two spellings of one use: the same one is chosen on every laptop.
    return sources.sort()[0] ?? writeImageUse(use);
  });
}
