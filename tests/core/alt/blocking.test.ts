import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  blockingFindings,
  FILE_GONE_RULE,
  readPictures,
  type PostToCheck,
} from '../../../core/alt/check-post.js';
import type { Finding } from '../../../core/alt/finding.js';
import { DEFAULT_ALT_SETTINGS } from '../../../core/alt/settings.js';
import type { AssetLookup } from '../../../core/image/asset.js';
import { shownPictures } from '../../../core/image/shown-pictures.js';
import { lexDocument } from '../../../core/markdown/lex.js';
import { anAsset, anAuthor, anImageUse, aPost } from '../../builders/content.js';
import { aHash } from '../../builders/image-context.js';
import { readCorpus } from '../../eval/corpus.js';
import { corpusPosts } from '../../eval/corpus-posts.js';

/** Of a finding what an export says of it. The page's parser tidies blanks in a text, so hashes may differ. */
const told = ({ rule, severity, params, image }: Finding) => ({
  ...{ rule, severity, params },
  ...{ asset: image?.asset, place: image?.place },
});

function saidAtTheDesk(input: PostToCheck) {
  const pictures = readPictures(input);
  return [...pictures.gone(), ...pictures.findings(null)]
    .filter(({ severity }) => severity === 'block')
    .map(told);
}

function saidAtTheGate(input: PostToCheck) {
  return blockingFindings(input, shownPictures(lexDocument(input.post.body))).map(told);
}

const ALL_THERE: AssetLookup = { get: () => anAsset(), has: () => true };

describe('what holds an export back', () => {
  it.each(['alt-corpus.json', 'alt-own-corpus.json'])(
    'is the same at gate and desk: %s',
    (name) => {
      const text = readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8');
      const posts = corpusPosts(readCorpus(text));
      expect(posts.flatMap(saidAtTheDesk)).not.toEqual([]);
      for (const post of posts) expect(saidAtTheGate(post)).toEqual(saidAtTheDesk(post));
    },
  );

  it('counts title picture, linked pictures and portraits, each at its place', () => {
    const body = `[![](asset:${aHash('b')})](https://x.example) ![Foto: Mia Berg](asset:${aHash('c')})`;
    const post = aPost({ body, featured: anImageUse('a', { alt: '', decision: 'missing' }) });
    const portrait = anImageUse('d', { alt: 'IMG_2044.jpg' });
    const authors = [anAuthor({ id: 'author-0001', portrait })];
    const input = { post, assets: ALL_THERE, authors };
    expect(saidAtTheGate(input)).toEqual(saidAtTheDesk(input));
    expect(saidAtTheGate(input).map(({ rule, place }) => [rule, place])).toEqual([
      ['featured-alt-missing', 'featured'],
      ['linked-alt-missing', 0],
      ['alt-credit-line', 1],
      ['alt-filename', 'portrait:author-0001'],
    ]);
  });

  it('leaves out a rule that the library turned off, unless it always blocks', () => {
    const body = `![Foto: Mia Berg](asset:${aHash()}) ![](asset:${aHash()})`;
    const settings = { ...DEFAULT_ALT_SETTINGS, off: ['alt-credit-line', 'alt-missing'] };
    const input = { post: aPost({ body }), assets: ALL_THERE, settings };
    expect(saidAtTheGate(input)).toEqual(saidAtTheDesk(input));
    expect(saidAtTheGate(input).map(({ rule }) => rule)).toEqual(['alt-missing']);
  });

  it('is every picture whose file is gone, described or not, wherever it stands', () => {
    const body = `![Ein Hafen am Abend.](asset:${aHash('b')}) ![Ein Kai.](asset:${aHash('c')})`;
    const featured = anImageUse('d', { alt: 'Ein Kran.', decision: 'described' });
    const authors = [anAuthor({ id: 'author-0001', portrait: anImageUse('e') })];
    const assets = new Map([[aHash('b'), anAsset()]]);
    const input = { post: aPost({ body, featured }), assets, authors };
    const gone = (said: ReturnType<typeof told>[]) =>
      said.filter(({ rule }) => rule === FILE_GONE_RULE).map(({ place }) => place);
    expect(gone(saidAtTheGate(input))).toEqual(['featured', 1, 'portrait:author-0001']);
    expect(gone(saidAtTheDesk(input))).toEqual(gone(saidAtTheGate(input)));
  });
});
