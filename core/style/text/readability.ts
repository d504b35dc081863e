import { blogTree } from '../../markdown/grammar.js';
import { isWithinLimits } from '../../markdown/limits.js';
import { proseIn, type Prose } from '../../markdown/prose.js';
import type { Language, Post } from '../../post/post.js';
import { sentenceRanges } from '../../typography/sentences.js';
import { countSyllables } from './syllables.js';

/**
 * How hard a text is to read. `lix` is Björnsson's index: words per sentence plus the share of words
 * over six letters (per cent); 40 is easy non-fiction, 60 very hard. `wiener` is the first Wiener
 * Sachtextformel (Bamberger and Vanecek): about the school year that copes with the text, for German
 * only, else null. `perSentence` is words per sentence.
 */
export interface Readability {
  readonly words: number;
  readonly sentences: number;
  readonly perSentence: number;
  readonly longWords: number;
  readonly lix: number;
  readonly wiener: number | null;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-’'&.:*_·/][\p{L}\p{M}\p{N}]+)*/gu;
/** A shorter text says nothing about its author's style. */
const FEWEST_WORDS = 100;

/** `readabilityOf` for a post's body; null also for one that is too long to be read at all. */
export function readPost({ body, language }: Pick<Post, 'body' | 'language'>): Readability | null {
  if (!isWithinLimits(body)) return null;
  const prose = proseIn(blogTree(body), (from, to) => body.slice(from, to));
  return readabilityOf(prose, language);
}

/** Measures the paragraphs of a text, headings, tables and footnotes aside; null below a hundred words. */
export function readabilityOf(prose: readonly Prose[], language: Language): Readability | null {
  let sentences = 0;
  const words: string[] = [];
  for (const { kind, place, text } of prose) {
    if (kind !== 'paragraph' || place === 'note') continue;
    for (const { from, to } of sentenceRanges(text, language)) {
      const own = text.slice(from, to).match(WORD) ?? [];
      if (own.length === 0) continue;
      sentences += 1;
      words.push(...own);
    }
  }
  return words.length < FEWEST_WORDS ? null : measured(words, sentences, language);
}

function measured(words: readonly string[], sentences: number, language: Language): Readability {
  const perSentence = words.length / sentences;
  const longWords = percent(words, (word) => letters(word) > 6);
  return {
    words: words.length,
    sentences,
    perSentence,
    longWords,
    lix: perSentence + longWords,
    wiener: language === 'de' ? wienerOf(words, perSentence, longWords) : null,
  };
}

function wienerOf(words: readonly string[], perSentence: number, longWords: number): number {
  const counts = new Map([...new Set(words)].map((word) => [word, countSyllables(word)]));
  const syllables = words.map((word) => counts.get(word) ?? 1);
  const many = percent(syllables, (count) => count >= 3);
  const single = percent(syllables, (count) => count === 1);
  return 0.1935 * many + 0.1672 * perSentence + 0.1297 * longWords - 0.0327 * single - 0.875;
}

function letters(word: string): number {
  return word.replace(/[^\p{L}\p{N}]/gu, '').length;
}

function percent<T>(all: readonly T[], is: (one: T) => boolean): number {
  return (100 * all.filter(is).length) / all.length;
}

/** What a LIX says in a word, after Björnsson's steps. */
export type ReadingGrade = 'easy' | 'medium' | 'hard' | 'very-hard';

/** The step of a LIX: below 40 easy, below 50 medium, below 60 hard. */
export function grade(lix: number): ReadingGrade {
  if (lix < 40) return 'easy';
  if (lix < 50) return 'medium';
  return lix < 60 ? 'hard' : 'very-hard';
}
