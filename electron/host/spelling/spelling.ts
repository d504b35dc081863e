import type { UnknownWord } from '../../../core/alt/speller.js';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import type { Language } from '../../../core/post/post.js';
import { dictionaryFolder } from './dictionary-folder.js';
import { DictionaryWorker } from './dictionary-worker.js';
import { LONGEST_WORD, nearest, unknownOf } from './unknown-words.js';

const MOST_SUGGESTIONS = 5;
const SUGGEST_MS = 1500;
const MOST_REMEMBERED = 20_000;

/** Answers about spelling, offline, from dictionaries in a thread of their own. */
export interface Spelling {
  /**
   * The words that neither the language's dictionary nor the other one knows, with the right word one
   * slip away where there is one. SPELLING_UNAVAILABLE.
   */
  check(language: Language, words: readonly string[]): Promise<UnknownWord[]>;
  /** At most five suggestions; none for words over 30 letters or when it takes too long. SPELLING_UNAVAILABLE. */
  suggest(language: Language, word: string): Promise<string[]>;
  close(): Promise<void>;
}

/** Makes the service; nothing is loaded before the first question. `installed` is where an installed app keeps its dictionaries. */
export function createSpelling(installed: string | null): Spelling {
  const worker = new DictionaryWorker();
  const memory = {
    de: new Map<string, UnknownWord | null>(),
    en: new Map<string, UnknownWord | null>(),
  };
  const spell = async (language: Language, words: readonly string[]) => {
    const folder = requireFolder(language, installed);
    const known = await worker.spell(folder, words).catch((cause: unknown) => {
      throw new BlogpultError('SPELLING_UNAVAILABLE', { language }, { cause });
    });
    const ranks = words.map((word, index): [string, number] => [word, known[index] ?? 0]);
    return new Map(ranks.filter(([, rank]) => rank > 0));
  };
  return {
    async check(language, words) {
      const remembered = memory[language];
      const asked = unique(words).filter((word) => !remembered.has(word));
      if (remembered.size + asked.length > MOST_REMEMBERED) remembered.clear();
      const found = new Map(
        (await unknownOf(language, asked, spell)).map((word) => [word.word, word]),
      );
      for (const word of asked) remembered.set(word, found.get(word) ?? null);
      return unique(words).flatMap((word) => remembered.get(word) ?? found.get(word) ?? []);
    },
    async suggest(language, word) {
      if (word.length > LONGEST_WORD) return [];
      const folder = requireFolder(language, installed);
      const slips = await nearest(language, [word], spell);
      const others = await worker.suggest(folder, word, SUGGEST_MS);
      return unique([...(slips.get(word) ?? []), ...others]).slice(0, MOST_SUGGESTIONS);
    },
    close: () => worker.close(),
  };
}

function requireFolder(language: Language, installed: string | null): string {
  const folder = dictionaryFolder(language, installed);
  if (folder === null) throw new BlogpultError('SPELLING_UNAVAILABLE', { language });
  return folder;
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
