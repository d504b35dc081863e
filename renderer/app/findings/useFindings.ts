import { useEffect, useRef, useState } from 'react';
import type { UnknownWord } from '../../../core/alt/speller.js';
import type { Asset, AssetHash } from '../../../core/image/asset.js';
import type { LibraryContent } from '../../../core/post/library.js';
import type { Language, PostContent } from '../../../core/post/post.js';
import { client } from '../../host/client.js';
import type { PostFound } from './findings-question.js';
import { askFindings } from './findings-thread.js';

/** Milliseconds without typing after which the rules run again. */
const PAUSE_MS = 300;
const NONE: PostFound = { open: [], dismissed: [] };

/**
 * What the rules find in the post on the screen, a moment after the last change; what the dictionary has to say follows when it has answered. `id` is the post's. The rules
 * run on another thread, and an answer about a text that has changed since is dropped.
 */
export function useFindings(
  id: string,
  content: PostContent,
  library: LibraryContent,
  assets: ReadonlyMap<AssetHash, Asset>,
): PostFound {
  const [found, setFound] = useState({ id: '', findings: NONE });
  const unknown = useRef<readonly UnknownWord[] | null>(null);
  const { title, body, language, featured, introduction, dismissals } = content;
  const settings = library.altSettings;
  const first = found.id !== id;
  useEffect(() => {
    const post = { title, body, language, featured, introduction };
    let over = false;
    const check = async () => {
      const answer = await askFindings({
        post,
        assets,
        settings,
        dismissals,
        unknown: unknown.current,
      });
      if (over || answer === null) return null;
      setFound({ id, findings: answer.found });
      return answer.words;
    };
    const run = async () => {
      // The dictionary's last answer holds until the next one is there, so that nothing flickers.
      const words = await check();
      const answer = words === null ? null : await askDictionary(language, words);
      if (over || answer === null) return;
      unknown.current = answer;
      await check();
    };
    const timer = window.setTimeout(() => void run(), first ? 0 : PAUSE_MS);
    return () => {
      over = true;
      window.clearTimeout(timer);
    };
  }, [id, first, title, body, language, featured, introduction, dismissals, settings, assets]);
  return first ? NONE : found.findings;
}

/** The words that are spelled wrong; null when there is nothing to ask or no dictionary to be had. */
async function askDictionary(
  language: Language,
  words: readonly string[],
): Promise<readonly UnknownWord[] | null> {
  if (words.length === 0) return null;
  // Without a dictionary the other rules still speak; the command line and the log name the reason.
  return client.spelling.check({ language, words: [...words] }).catch(() => null);
}
