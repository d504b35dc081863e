import type { LibrarySession } from '../library/library-session.js';
import { os } from '../os.js';
import { knownWords } from './known-words.js';
import type { Spelling } from './spelling.js';

/** The handlers of `spelling`: dictionaries first, then what the open library knows better. */
export function spellingHandlers(session: LibrarySession, spelling: Spelling) {
  return {
    check: os.spelling.check.handler(async ({ input: { language, words } }) => {
      const known = session.current === null ? null : knownWords(session.current.content);
      const rest = words.filter((word) => known?.has(word.toLowerCase()) !== true);
      return spelling.check(language, rest);
    }),
    suggest: os.spelling.suggest.handler(({ input: { language, word } }) =>
      spelling.suggest(language, word),
    ),
  };
}
