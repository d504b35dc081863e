import { useEffect, useState } from 'react';
import { checkPost } from '../../../core/alt/check-post.js';
import type { Finding } from '../../../core/alt/finding.js';
import type { Asset, AssetHash } from '../../../core/image/asset.js';
import type { PostContent } from '../../../core/post/post.js';

/** Milliseconds without typing after which the rules run again. */
const PAUSE_MS = 300;

/** What the rules find in the post on the screen, a moment after the last change. `id` is the post's. */
export function useFindings(
  id: string,
  content: PostContent,
  assets: ReadonlyMap<AssetHash, Asset>,
): Finding[] {
  const [found, setFound] = useState<{ id: string; findings: Finding[] }>({ id: '', findings: [] });
  const { title, body, language, featured } = content;
  const first = found.id !== id;
  useEffect(() => {
    const run = () =>
      setFound({ id, findings: checkPost({ post: { title, body, language, featured }, assets }) });
    const timer = window.setTimeout(run, first ? 0 : PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [id, first, title, body, language, featured, assets]);
  return first ? NONE : found.findings;
}

const NONE: Finding[] = [];
