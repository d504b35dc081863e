import { checkPost, spellingQuestions } from '../../core/alt/check-post.js';
import { spellerOf } from '../../core/alt/speller.js';
import type { Spelling } from '../../electron/host/spelling/spelling.js';
import type { CorpusItem } from './corpus.js';
import { corpusPosts, type CorpusPost } from './corpus-posts.js';
import { scoreOf, type ItemResult, type Score } from './score.js';

/** Runs every rule over the posts made of a corpus, spelling included, and scores them. */
export async function evaluate(items: readonly CorpusItem[], spelling: Spelling): Promise<Score> {
  const results = new Map<string, ItemResult['found']>();
  for (const post of corpusPosts(items)) {
    for (const [id, found] of await findingsIn(post, spelling)) results.set(id, found);
  }
  return scoreOf(
    items,
    items.map(({ id }) => ({ id, found: results.get(id) ?? [] })),
  );
}

async function findingsIn(
  { post, assets, settings, places }: CorpusPost,
  spelling: Spelling,
): Promise<Map<string, ItemResult['found']>> {
  const unknown = await spelling.check(
    post.language,
    spellingQuestions({ post, assets, settings }),
  );
  const findings = checkPost({ post, assets, settings, speller: spellerOf(unknown) });
  return new Map(
    [...places].map(([place, { id }]) => [
      id,
      findings
        .filter(({ image }) => image?.place === place)
        .map(({ rule, severity }) => ({ rule, severity })),
    ]),
  );
}
