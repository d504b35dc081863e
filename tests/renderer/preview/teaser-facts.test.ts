import { describe, expect, it } from 'vitest';
import { teaserFacts, teaserOddities, teaserRow } from '../../../renderer/preview/teaser-facts.js';
import { DEFAULT_PROFILE } from '../../../core/post/blog-profile.js';
import { aLibrary, anImageUse, aPost } from '../../builders/content.js';

const words = (count: number) => Array.from({ length: count }, () => 'Wort').join(' ');
const teaser = (count: number) => `${words(count)}\n\n<!--more-->\n\nRest`;

function aRow(body: string, parts: Parameters<typeof aPost>[0] = {}) {
  const neighbours = [20, 22, 24, 26].map((count) =>
    aPost({
      ...{ id: `nachbar-${count}`, slug: `n-${count}`, featured: anImageUse('a') },
      body: teaser(count),
      publishAt: `2025-05-${count}T08:00:00.000Z`,
    }),
  );
  const draft = aPost({ body, publishAt: '2025-05-23T08:00:00.000Z', ...parts });
  return teaserRow({ draft, neighbours, library: aLibrary(), assets: new Map() });
}

describe('teaserFacts', () => {
  it('counts what the list shows: up to the break, the excerpt, or everything', () => {
    expect(teaserFacts(aPost({ body: teaser(30) }), DEFAULT_PROFILE)).toMatchObject({
      ...{ words: 30, lines: 3, whole: false, picture: false },
    });
    const excerpt = aPost({ body: teaser(30), teaserMode: 'excerpt', excerpt: 'Zwei Wörter' });
    expect(teaserFacts(excerpt, DEFAULT_PROFILE)).toMatchObject({ words: 2, whole: false });
    expect(teaserFacts(aPost({ body: words(12) }), DEFAULT_PROFILE)).toMatchObject({
      ...{ words: 12, whole: true },
    });
  });
});

describe('teaserRow', () => {
  it('stands the draft where its date puts it among its neighbours', () => {
    const row = aRow(teaser(23));
    expect(row.facts.map((facts) => facts.words)).toEqual([26, 24, 23, 22, 20]);
    expect(row).toMatchObject({ draft: 2, median: 23 });
  });

  it('says in what it stands out', () => {
    expect(teaserOddities(aRow(teaser(23), { featured: anImageUse('a') }))).toEqual([]);
    expect(teaserOddities(aRow(teaser(80)))).toEqual(['long', 'noPicture']);
    expect(teaserOddities(aRow(teaser(4)))).toEqual(['short', 'noPicture']);
    expect(teaserOddities(aRow(words(400)))).toEqual(['whole', 'noPicture']);
  });

  it('says nothing without neighbours', () => {
    const row = teaserRow({
      ...{ draft: aPost(), neighbours: [], library: aLibrary(), assets: new Map() },
    });
    expect(row.median).toBeNull();
    expect(teaserOddities(row)).toEqual([]);
  });
});
