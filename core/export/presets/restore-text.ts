import { z } from 'zod';
import { altHash } from '../../alt/alt-hash.js';
import { blogParser } from '../../markdown/grammar.js';
import { isWithinLimits } from '../../markdown/limits.js';
import type { ForeignPreset } from './preset.js';
import { applyEdits, inOrder, masked, NOT_WORDS, type TextEdit } from './text-edit.js';

/**
 * What a bundle notes about a translated text. `pairs` are the places that were rewritten, in order:
 * what stands there and what stood there. `source` is the whole text where the pairs do not give it
 * back, and counts as long as the translated text still has `hash`.
 */
export const TextRecord = z.object({
  pairs: z.array(z.object({ is: z.string(), was: z.string() })).default([]),
  source: z.string().optional(),
  hash: z.string().optional(),
});
export type TextRecord = z.infer<typeof TextRecord>;

type Rule = readonly [pattern: RegExp, write: string];

const SHARED: readonly Rule[] = [
  [/(?<=\p{L}\p{M}{0,3})\\\*(?=innen|(?:in|r|n|e|s|m)(?!\p{L}))/giu, '*'],
  [/\\<(?=[A-Za-z/!?])/g, '<'],
];

const RULES: Record<ForeignPreset, readonly Rule[]> = {
  hugo: [
    ...SHARED,
    [/\{\\\{(?=[<%])/g, '{{'],
    [/\{\{< blogpult-tag "(\/?[a-z]+[ \t]*\/?)" >\}\}/gi, '<$1>'],
  ],
  eleventy: [
    ...SHARED,
    [/<(https?:\/\/[^\s<>]+)>/g, '$1'],
    [
      /<sup class="footnote-ref"><a href="#fn--([\w-]+)" id="[^"<>]*" aria-label="[^"<>]*">\d+<\/a><\/sup>/g,
      '[^$1]',
    ],
    [
      /\d+\) {1,2}<a class="footnote-back" href="[^"<>]*" id="fn--([\w-]+)" aria-label="[^"<>]*">↩<\/a> /g,
      '[^$1]: ',
    ],
  ],
};

const HIDDEN = new Set<string>(NOT_WORDS.filter((name) => name !== 'URL'));

/** The text of our dialect that became `text`. What somebody changed meanwhile stays as they wrote it. */
export function restoreText(text: string, record: TextRecord, preset: ForeignPreset): string {
  const { pairs, source, hash } = record;
  if (source !== undefined && hash === altHash(text)) return source;
  const restored = undoPairs(text, pairs);
  if (!isWithinLimits(restored)) return restored;
  const words = masked(restored, blogParser.parse(restored), HIDDEN);
  const edits = RULES[preset].flatMap((rule) => undoRule(words, rule));
  return applyEdits(restored, inOrder(edits));
}

function undoPairs(text: string, pairs: TextRecord['pairs']): string {
  let result = '';
  let at = 0;
  for (const { is, was } of pairs) {
    const found = text.indexOf(is, at);
    if (is === '' || found === -1) continue;
    result += text.slice(at, found) + was;
    at = found + is.length;
  }
  return result + text.slice(at);
}

function undoRule(words: string, [pattern, write]: Rule): TextEdit[] {
  return [...words.matchAll(pattern)].map(({ 0: found, 1: group = '', index }) => {
    const insert = write.replace('$1', () => group);
    return { from: index, to: index + found.length, insert, kept: false };
  });
}
