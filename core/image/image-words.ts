import type { SyntaxNode } from '@lezer/common';
import type { ReadText } from '../markdown/inline-text.js';
import { unescapeMarkdown } from '../markdown/unescape.js';

/** The words of a picture that are read in the text. */
export type PictureField = 'alt' | 'caption' | 'credit';

/**
 * One of a picture's texts and where it is written. `text` is what is read, `from`/`to` are UTF-16
 * offsets in the source; `at(index)` and `after(index)` are those in front of and behind a character
 * of `text`.
 */
export interface PictureWords {
  readonly field: PictureField;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  at(index: number): number;
  after(index: number): number;
}

const SIGN = /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/g;
const CREDIT = /(?:^|\s)credit=(?:"((?:[^"\\]|\\.)*)"|([^\s"{}]+))/d;

/** The texts of an `Image` node that stand in its own source, in the order they are written. */
export function pictureWords(image: SyntaxNode, read: ReadText): PictureWords[] {
  const [open, close] = image.getChildren('LinkMark');
  const title = image.getChild('LinkTitle');
  const attributes = image.getChild('ImageAttributes');
  const found: PictureWords[] = [];
  if (open !== undefined && close !== undefined)
    found.push(words('alt', open.to, read(open.to, close.from)));
  if (title !== null)
    found.push(words('caption', title.from + 1, read(title.from + 1, title.to - 1)));
  const credit = attributes === null ? null : creditIn(attributes, read);
  return credit === null ? found : [...found, credit];
}

function creditIn({ from, to }: SyntaxNode, read: ReadText): PictureWords | null {
  const { indices } = CREDIT.exec(read(from + 1, to - 1)) ?? {};
  const [start, end] = indices?.[1] ?? indices?.[2] ?? [];
  if (start === undefined || end === undefined) return null;
  return words('credit', from + 1 + start, read(from + 1 + start, from + 1 + end));
}

function words(field: PictureField, from: number, source: string): PictureWords {
  let text = '';
  const starts: number[] = [];
  let at = 0;
  const put = (shown: string, start: number) => {
    for (let index = 0; index < shown.length; index += 1) starts.push(from + start);
    text += shown;
  };
  const plain = (end: number) => {
    for (; at < end; at += 1) put(source.slice(at, at + 1), at);
  };
  for (const { 0: sign, index } of source.matchAll(SIGN)) {
    plain(index);
    put(unescapeMarkdown(sign), index);
    at = index + sign.length;
  }
  plain(source.length);
  const to = from + source.length;
  return {
    ...{ field, text, from, to },
    at: (index) => starts[index] ?? to,
    after: (index) =>
      starts.find((start, later) => later > index && start > (starts[index] ?? to)) ?? to,
  };
}
