import { useEffect, useRef, useState } from 'react';
import { checkPost, spellingQuestions, type PostToCheck } from '../../../core/alt/check-post.js';
import { sortFindings } from '../../../core/alt/dismissal.js';
import type { Finding } from '../../../core/alt/finding.js';
import { type Speller, spellerOf } from '../../../core/alt/speller.js';
import type { Asset, AssetHash } from '../../../core/image/asset.js';
import type { LibraryContent } from '../../../core/post/library.js';
import type { PostContent } from '../../../core/post/post.js';
import { client } from '../../host/client.js';

/** Milliseconds without typing after which the rules run again. */
const PAUSE_MS = 300;

/**
 * What the rules find in the post on the screen and nobody dismissed, a moment after the last
 * change; what the dictionary has to say follows when it has answered. `id` is the post's.
 */
export function useFindings(
  id: string,
  content: PostContent,
  library: LibraryContent,
  assets: ReadonlyMap<AssetHash, Asset>,
): Finding[] {
  const [found, setFound] = useState<{ id: string; findings: Finding[] }>({ id: '', findings: [] });
  const speller = useRef<Speller | undefined>(undefined);
  const { title, body, language, featured, introduction, dismissals } = content;
  const settings = library.altSettings;
  const first = found.id !== id;
  useEffect(() => {
    const post = { title, body, language, featured, introduction };
    const check = (input: PostToCheck) =>
      setFound({ id, findings: sortFindings(checkPost(input), dismissals).open });
    let over = false;
    const run = async () => {
      const input = { post, assets, settings };
      // The last answer holds until the next one is there, so that nothing flickers meanwhile.
      check({ ...input, speller: speller.current });
      const answer = await askDictionary(input);
      if (over || answer === null) return;
      speller.current = answer;
      check({ ...input, speller: answer });
    };
    const timer = window.setTimeout(() => void run(), first ? 0 : PAUSE_MS);
    return () => {
      over = true;
      window.clearTimeout(timer);
    };
  }, [id, first, title, body, language, featured, introduction, dismissals, settings, assets]);
  return first ? NONE : found.findings;
}

const NONE: Finding[] = [];

/** The dictionary's word on a post; null when there is nothing to ask or no dictionary to be had. */
async function askDictionary(input: PostToCheck): Promise<Speller | null> {
  const words = spellingQuestions(input);
  if (words.length === 0) return null;
  const { language } = input.post;
  // Without a dictionary the other rules still speak; the command line and the log name the reason.
  return client.spelling.check({ language, words }).then(spellerOf, () => null);
}
