import type { Tree } from '@lezer/common';
import { maskGenderStars } from '../../markdown/gender-star.js';
import type { ForeignPreset } from './preset.js';
import { masked, NOT_WORDS, type TextEdit } from './text-edit.js';

const HIDDEN = new Set([...NOT_WORDS, 'Autolink', 'Escape', 'FootnoteReference', 'FootnoteMark']);
const HIDDEN_AND_LINKS = new Set([...HIDDEN, 'Link']);
const PAIRED_TAG = /<(sub|sup|kbd|mark|small|abbr)>(?=((?:(?!<\1>).)*?)<\/\1>)/gis;
const LINE_BREAK = /<br[ \t]*\/?>/gi;
const TAG_START = /<(?=[A-Za-z/!?])/g;
const SHORTCODE_START = /\{\{(?=[<%])/g;
const ADDRESS = /(?<![\p{L}\p{N}/:.])https?:\/\/[^\s<>\0]*[\p{L}\p{N}/#=&]/gu;

/**
 * What has to change in the words of a text so that another Markdown shows them as ours does: stars
 * inside words, signs that would open HTML or a template, the few tags of the dialect, bare addresses.
 */
export function wordEdits(text: string, tree: Tree, preset: ForeignPreset): TextEdit[] {
  const words = masked(text, tree, HIDDEN);
  return preset === 'hugo'
    ? [...starEdits(words), ...tagEdits(words, shortcodeTag), ...templateEdits(words)]
    : [
        ...starEdits(words),
        ...tagEdits(words, (tag) => tag),
        ...addressEdits(masked(text, tree, HIDDEN_AND_LINKS)),
      ];
}

/** How the Hugo shortcode that travels with the bundle writes a tag; goldmark leaves raw HTML out. */
function shortcodeTag(tag: string): string {
  return `{{< blogpult-tag "${tag.slice(1, -1)}" >}}`;
}

function edit(from: number, length: number, insert: string): TextEdit {
  return { from, to: from + length, insert, kept: false };
}

function starEdits(words: string): TextEdit[] {
  const plain = maskGenderStars(words);
  return [...words.matchAll(/\*/g)]
    .filter(({ index }) => plain[index] !== '*')
    .map(({ index }) => edit(index, 1, '\\*'));
}

function tagEdits(words: string, write: (tag: string) => string): TextEdit[] {
  const tags = new Map<number, string>();
  for (const { 0: open, 1: name = '', 2: inner = '', index } of words.matchAll(PAIRED_TAG)) {
    tags.set(index, open);
    tags.set(index + open.length + inner.length, `</${name}>`);
  }
  for (const { 0: tag, index } of words.matchAll(LINE_BREAK)) tags.set(index, tag);
  return [...words.matchAll(TAG_START)].flatMap(({ index }) => {
    const tag = tags.get(index);
    if (tag === undefined) return [edit(index, 1, '\\<')];
    const written = write(tag);
    return written === tag ? [] : [edit(index, tag.length, written)];
  });
}

function templateEdits(words: string): TextEdit[] {
  return [...words.matchAll(SHORTCODE_START)].map(({ index }) => edit(index, 2, '{\\{'));
}

function addressEdits(words: string): TextEdit[] {
  return [...words.matchAll(ADDRESS)].map(({ 0: address, index }) =>
    edit(index, address.length, `<${address}>`),
  );
}
