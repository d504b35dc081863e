import { useEffect, useState } from 'react';
import type { ImageContext } from '../../core/alt/image-context.js';
import { type Speller, spellerOf, type UnknownWord } from '../../core/alt/speller.js';
import { wordsToSpell } from '../../core/alt/words-to-spell.js';
import type { ImageUse } from '../../core/image/image-use.js';
import { client } from '../host/client.js';

/** Milliseconds without typing after which the dictionary is asked. */
const PAUSE_MS = 350;

/** The dictionary's word on a description that is being typed, beside what was known of it before. */
export function useSpeller(use: ImageUse, context: ImageContext): Speller | null {
  const [unknown, setUnknown] = useState<readonly UnknownWord[] | null>(null);
  const { alt, decision } = use;
  const language = use.lang ?? context.language;
  useEffect(() => {
    if (decision !== 'described') return undefined;
    const words = wordsToSpell(alt, context);
    if (words.length === 0) return undefined;
    let over = false;
    const timer = window.setTimeout(() => {
      client.spelling.check({ language, words }).then(
        (answer) => {
          if (!over) setUnknown(answer);
        },
        () => {
          // Without a dictionary the other rules still speak; the log names the reason.
        },
      );
    }, PAUSE_MS);
    return () => {
      over = true;
      window.clearTimeout(timer);
    };
  }, [alt, decision, language, context]);
  return unknown === null ? context.speller : spellerOf(unknown);
}
