import { lexText, type LexedChunk, type LexedText } from './lexed-text.js';
import { documentToText } from './plain-text.js';

/** Counts the words of one text that is being typed. */
export interface WordCounter {
  /** As `countWords`, at the cost of what changed since the last time. TEXT_TOO_LONG, TEXT_TOO_NESTED, PARAGRAPH_TOO_LONG. */
  count(source: string): number;
}

/** A counter that remembers the pieces of the text it counted last. */
export function wordCounter(): WordCounter {
  let text: LexedText | null = null;
  const counted = new WeakMap<LexedChunk, number>();
  const wordsIn = (chunk: LexedChunk) => {
    const words =
      counted.get(chunk) ?? documentToText(chunk.tokens).match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
    counted.set(chunk, words);
    return words;
  };
  return {
    count(source) {
      text = lexText(source, text);
      return text.chunks.reduce((sum, chunk) => sum + wordsIn(chunk), 0);
    },
  };
}
