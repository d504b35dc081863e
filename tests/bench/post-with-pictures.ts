import type { PostToCheck } from '../../core/alt/check-post.js';
import type { CorpusItem } from '../eval/corpus.js';
import { corpusPosts } from '../eval/corpus-posts.js';

const FILLER =
  'Der Ausschuss hat die Vorlage beraten und zwei Änderungen beschlossen. Wer mag, liest die Niederschrift nach; sie liegt im Bürgerbüro und steht im Netz. Die nächste Sitzung ist im Herbst, bis dahin sammelt das Team Rückmeldungen aus allen Ortsteilen. ';

/** One German post of about 5,000 words with the first `count` described pictures of a corpus. */
export function postWithPictures(items: readonly CorpusItem[], count: number): PostToCheck {
  const chosen = items
    .filter(
      ({ lang, role, alt, decorative }) =>
        lang === 'de' && role !== 'featured' && alt !== null && !decorative,
    )
    .slice(-count)
    .map((item) => ({ ...item, post: 'bench', filename: `${item.id}.jpg` }));
  const [built] = corpusPosts(chosen);
  if (built === undefined || chosen.length < count)
    throw new Error(`Fewer than ${count} pictures.`);
  const blocks = built.post.body.split('\n\n');
  const body = blocks
    .map((block, at) => (at % 2 === 0 ? block : `${block}\n\n${FILLER.repeat(2)}`))
    .join('\n\n');
  return { post: { ...built.post, body }, assets: built.assets, settings: built.settings };
}
