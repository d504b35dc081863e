import { z } from 'zod';
import { Language } from '../post/post.js';
import { command } from './procedure.js';

const Word = z.string().min(1).max(100);

/** A word that no dictionary knows; `near` is the right word one slip away, null where there is none. */
const UnknownWord = z.object({ word: z.string(), near: z.string().nullable() });

export const spelling = {
  /**
   * The words that are not known: neither to the dictionaries nor as a name of the open library's
   * authors or a word of its glossary. SPELLING_UNAVAILABLE.
   */
  check: command
    .input(z.object({ language: Language, words: z.array(Word).max(20_000) }))
    .output(z.array(UnknownWord)),
  /** At most five suggestions for a word of up to 30 letters, the likeliest first. SPELLING_UNAVAILABLE. */
  suggest: command.input(z.object({ language: Language, word: Word })).output(z.array(z.string())),
};
