import { altHash } from '../../alt/alt-hash.js';
import type { AssetHash } from '../../image/asset.js';
import { blogParser } from '../../markdown/grammar.js';
import { isWithinLimits } from '../../markdown/limits.js';
import type { Language } from '../../post/post.js';
import { codeEdits, commentEdits } from './code-out.js';
import { htmlPicture } from './html-picture.js';
import { hugoPicture } from './hugo-picture.js';
import { noteEdits } from './notes-out.js';
import { textPictures, type PictureFile } from './pictures-out.js';
import type { ForeignPreset } from './preset.js';
import { restoreText, type TextRecord } from './restore-text.js';
import { applyEdits, inOrder, type TextEdit } from './text-edit.js';
import { wordEdits } from './words-out.js';

/** What a text is translated for. `file` finds a picture's file beside the document. */
export interface Translation {
  readonly preset: ForeignPreset;
  readonly language: Language;
  readonly file: (hash: AssetHash) => PictureFile | null;
  /** The text of our dialect with the pictures' addresses as the bundle has them. */
  local(text: string): string;
}

/**
 * A text of our dialect in the Markdown of a site generator, and the record that `restoreText` needs
 * to give it back character by character: the pictures as they were written, and the whole text where
 * that is not enough.
 */
export function translateText(
  text: string,
  translation: Translation,
): { text: string; record: TextRecord } {
  const edits = editsOf(text, translation);
  const translated = applyEdits(text, edits);
  const pairs = edits
    .filter(({ kept }) => kept)
    .map(({ from, to, insert }) => ({ is: insert, was: translation.local(text.slice(from, to)) }));
  const source = translation.local(text);
  const record = { pairs };
  if (restoreText(translated, record, translation.preset) === source) {
    return { text: translated, record };
  }
  return { text: translated, record: { pairs, source, hash: altHash(translated) } };
}

function editsOf(text: string, translation: Translation): TextEdit[] {
  if (!isWithinLimits(text)) return [];
  const { preset, language } = translation;
  const tree = blogParser.parse(text);
  return inOrder([
    ...pictureEdits(text, translation),
    ...wordEdits(text, tree, preset),
    ...commentEdits(tree),
    ...(preset === 'hugo' ? codeEdits(text, tree) : noteEdits(text, tree, language)),
  ]);
}

function pictureEdits(text: string, translation: Translation): TextEdit[] {
  const { preset, language, file } = translation;
  const write = preset === 'hugo' ? hugoPicture : htmlPicture;
  // Inside a caption no picture may stand.
  const words = (caption: string) =>
    applyEdits(caption, inOrder(wordEdits(caption, blogParser.parse(caption), preset)));
  return textPictures(text, blogParser.parse(text), file).flatMap((picture) => {
    const { from, to } = picture;
    if (picture.file === null) return [];
    return [{ from, to, insert: write(picture, picture.file, language, words), kept: true }];
  });
}
