import type { Asset } from '../../core/image/asset.js';
import { writeImageUse } from '../../core/image/image-markdown.js';
import type { Post } from '../../core/post/post.js';
import { slugify } from '../../core/post/slug.js';
import { aPost, anImageUse } from '../builders/content.js';
import type { seededRandom } from '../builders/seeded-random.js';

/** What posts are invented of. */
export interface Material {
  readonly sentences: readonly string[];
  readonly words: readonly string[];
  readonly pictures: readonly Asset[];
  readonly categories: readonly string[];
  readonly authors: readonly string[];
}

const STATES: readonly Post['status'][] = ['draft', 'review', 'ready', 'exported'];
const FIRST_DAY = Date.parse('2012-01-02T08:00:00.000Z');
const HOUR_MS = 3_600_000;

/** The post number `at` of an invented blog: about 10 kB of German with headings, a break, a footnote and up to four pictures. */
export function inventPost(
  at: number,
  material: Material,
  random: ReturnType<typeof seededRandom>,
): Post {
  const { sentences, words, pictures, categories, authors } = material;
  const pick = <T>(from: readonly T[]): T => from[random.below(from.length)] as T;
  const paragraph = (length: number) => Array.from({ length }, () => pick(sentences)).join(' ');
  const picture = () => {
    if (pictures.length === 0) return [];
    const { hash } = pick(pictures);
    const isDescribed = random.below(6) > 0;
    const parts = { asset: hash, alt: isDescribed ? pick(sentences).slice(0, 120) : '' };
    const decision = isDescribed ? ('described' as const) : ('missing' as const);
    return [writeImageUse(anImageUse('a', { ...parts, decision }))];
  };
  const sections = Array.from({ length: 7 }, () => [
    `## ${pick(words)} ${pick(words)}`,
    paragraph(6),
    ...(random.below(2) === 0 ? picture() : []),
    paragraph(6),
  ]);
  const note = `Ein Satz mit Anmerkung.[^1]\n\n[^1]: ${pick(sentences)}`;
  const body = [paragraph(3), '<!--more-->', ...sections.flat(), note].join('\n\n');
  const title = `${pick(words)} und ${pick(words)} ${at + 1}`;
  const createdAt = new Date(FIRST_DAY + at * 11 * HOUR_MS).toISOString();
  return aPost({
    id: `post-${String(at + 1).padStart(6, '0')}`,
    title,
    slug: slugify(title),
    status: STATES[random.below(STATES.length)] ?? 'draft',
    categories: [pick(categories)],
    authors: [pick(authors)],
    tags: [pick(words)],
    body: `${body}\n`,
    publishAt: createdAt,
    createdAt,
    updatedAt: createdAt,
  });
}
