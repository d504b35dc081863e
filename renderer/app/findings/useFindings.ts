import { startTransition, useEffect, useRef, useState } from 'react';
import type { UnknownWord } from '../../../core/alt/speller.js';
import type { Asset, AssetHash } from '../../../core/image/asset.js';
import type { LibraryContent } from '../../../core/post/library.js';
import type { Language, Post } from '../../../core/post/post.js';
import type { PostToStyle } from '../../../core/style/check-style.js';
import type { Readability } from '../../../core/style/text/readability.js';
import { client } from '../../host/client.js';
import { ASSETS_UNKNOWN } from '../../host/queries.js';
import type { PostFound } from './findings-question.js';
import { askFindings } from './findings-thread.js';

/** Milliseconds without a change after which the rules run again; typing arrives here only in its pauses. */
const PAUSE_MS = 100;
const NONE: ShownFindings = { open: [], dismissed: [], readability: null };

/** What the check list shows of a post. */
export interface ShownFindings extends PostFound {
  readonly readability: Readability | null;
}

/**
 * What the rules find in the post on the screen, a moment after the last change; what the dictionary
 * has to say follows when it has answered. The rules run on another thread, and an answer about a text
 * that has changed since is dropped. `neighbours` are the lengths of the teasers around it.
 */
export function useFindings(
  post: Post,
  library: LibraryContent,
  assets: ReadonlyMap<AssetHash, Asset>,
  neighbours: readonly number[],
): ShownFindings {
  const { id } = post;
  const [found, setFound] = useState({ id: '', findings: NONE });
  const unknown = useRef<readonly UnknownWord[] | null>(null);
  const settings = library.altSettings;
  const first = found.id !== id;
  useEffect(() => {
    // Every picture would look as if its file were gone.
    if (assets === ASSETS_UNKNOWN) return undefined;
    const { language, dismissals } = post;
    const known = new Map(library.authors.map((author) => [author.id, author]));
    const authors = post.authors.flatMap((author) => known.get(author) ?? []);
    let over = false;
    const check = async () => {
      const style: PostToStyle = { post, library, neighbours, now: new Date().toISOString() };
      const answer = await askFindings({
        post,
        style,
        assets,
        authors,
        settings,
        dismissals,
        unknown: unknown.current,
      });
      if (over || answer === null) return null;
      const findings = { ...answer.found, readability: answer.readability };
      startTransition(() => setFound({ id, findings }));
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
  }, [id, first, post, library, settings, assets, neighbours]);
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
