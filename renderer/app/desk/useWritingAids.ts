import { useMemo } from 'react';
import type { LibraryContent } from '../../../core/post/library.js';
import type { Language } from '../../../core/post/post.js';
import type { WritingAids } from '../../editor/Editor.js';
import { client } from '../../host/client.js';
import type { DraftSession } from '../draft/draft-session.js';
import { learnWord } from '../pictures/learn-word.js';

/** What helps while one writes in this library: its typing settings, and the dictionaries of the host. */
export function useWritingAids(
  language: Language,
  { styleSettings, altSettings }: LibraryContent,
  session: DraftSession<LibraryContent>,
): WritingAids {
  const { typing, spelling } = styleSettings;
  const { glossary } = altSettings;
  return useMemo(
    () => ({
      typing,
      spelling: spelling
        ? {
            language,
            glossary,
            // Without a dictionary nothing is marked; the command line and the log name the reason.
            check: (asked, words) =>
              client.spelling.check({ language: asked, words }).then(
                (unknown) => unknown.map(({ word }) => word),
                () => null,
              ),
            suggest: (asked, word) => client.spelling.suggest({ language: asked, word }),
            learn: (word) => learnWord(session, word),
          }
        : null,
    }),
    [language, typing, spelling, glossary, session],
  );
}
