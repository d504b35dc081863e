import { describe, expect, it } from 'vitest';
import { postBlocks, pastedBlocks } from '../../../../core/export/wordpress/post-blocks.js';
import { idToken, splitSegments, urlToken } from '../../../../core/export/wordpress/segments.js';
import type { Post } from '../../../../core/post/post.js';
import { aBlogView } from '../../../builders/blog-view.js';
import { aPost, anAuthor, anImageUse } from '../../../builders/content.js';

const HASH = 'a'.repeat(64);

function blocksOf(parts: Partial<Post>, authors = [anAuthor()]): string {
  const post = aPost(parts);
  const view = aBlogView({ posts: [post], authors });
  return postBlocks(view, post, {
    asset: (hash) => view.assets.get(hash) ?? null,
    id: () => '12',
    url: (_hash, size) => `/bild-${size}.jpg`,
  }).markup;
}

/** The markup without the comments, for what matters is what stands between them. */
function htmlOf(parts: Partial<Post>): string {
  return blocksOf(parts)
    .replace(/<!-- \/?wp:[^>]*-->\n?/g, '')
    .replace(/\n+/g, '\n')
    .trim();
}

describe('the blocks of a post', () => {
  it('give a heading of level 2 no attribute and others their level', () => {
    expect(blocksOf({ body: '## Eins\n\n### Zwei' })).toBe(
      '<!-- wp:heading -->\n<h2 class="wp-block-heading" id="eins">Eins</h2>\n<!-- /wp:heading -->\n\n' +
        '<!-- wp:heading {"level":3} -->\n<h3 class="wp-block-heading" id="zwei">Zwei</h3>\n<!-- /wp:heading -->',
    );
  });

  it('carry number, size, link and alignment of a picture in the order that WordPress writes', () => {
    const body = `[![Zwei „A“ & <B>](asset:${HASH} "Unter *dem* Bild"){.alignleft credit="Foto: Ida"}](https://example.org/?a=1&b=2)`;
    expect(blocksOf({ body })).toBe(
      '<!-- wp:image {"id":"12","sizeSlug":"medium","linkDestination":"custom","align":"left"} -->\n' +
        '<figure class="wp-block-image alignleft size-medium"><a href="https://example.org/?a=1&amp;b=2">' +
        '<img src="/bild-medium.jpg" alt="Zwei „A“ &amp; &lt;B&gt;" class="wp-image-12"/></a>' +
        '<figcaption class="wp-element-caption">Unter <em>dem</em> Bild <span class="image-credit">Foto: Ida</span></figcaption></figure>\n' +
        '<!-- /wp:image -->',
    );
  });

  it('leave a decorative picture and one without a decision without a description', () => {
    const alt = (body: string) => /alt="([^"]*)"/.exec(blocksOf({ body }))?.[1];
    expect(alt(`![Wird übergangen](asset:${HASH}){decorative}`)).toBe('');
    expect(alt(`![](asset:${HASH})`)).toBe('');
  });

  it('spell out in a description what WordPress would read as a reference', () => {
    const alt = (text: string) =>
      /alt="([^"]*)"/.exec(blocksOf({ body: `![${text}](asset:${HASH})` }))?.[1];
    expect(alt('a \\&lt; b \\&amp;nbsp; c')).toBe('a &lt; b \u00a0 c');
    expect(alt('AT&T')).toBe('AT&amp;T');
  });

  it('put what a list cannot hold behind its item, and go on counting', () => {
    const body = '3. drei\n\n   ```\n   code\n   ```\n\n4. vier\n5. fünf';
    expect(htmlOf({ body })).toBe(
      '<ol start="3" class="wp-block-list"><li>drei</li>\n</ol>\n<pre class="wp-block-code"><code>code</code></pre>\n' +
        '<ol start="4" class="wp-block-list"><li>vier</li>\n<li>fünf</li>\n</ol>',
    );
  });

  it('cut at the first break, wherever it stands, and nowhere when the post lists in full', () => {
    const body = '- eins\n- zwei <!--more--> halb\n- drei\n\nEnde <!--more--> hier.';
    const html = htmlOf({ body });
    expect(html.match(/<!--more-->/g)).toHaveLength(1);
    expect(html.indexOf('zwei')).toBeLessThan(html.indexOf('<!--more-->'));
    expect(html.indexOf('halb')).toBeGreaterThan(html.indexOf('<!--more-->'));
    expect(htmlOf({ body, teaserMode: 'full' })).not.toContain('more');
  });

  it('number footnotes through the post and name each as its post does', () => {
    const parts = {
      introduction: 'Vorab[^1].\n\n[^1]: Eins.',
      body: 'A[^x] B[^x].\n\n[^x]: Zwei [^y].\n[^y]: Drei.',
    };
    const post = aPost(parts);
    const pictures = { asset: () => null, id: () => null, url: () => '' };
    const { markup, footnotes } = postBlocks(aBlogView({ posts: [post] }), post, pictures);
    const marks = [
      ...markup.matchAll(
        /data-fn="([^"]+)" class="fn"><a href="#([^"]+)"( id="[^"]+-link")?>(\d)/g,
      ),
    ];
    expect(marks.map(([, , , id, number]) => [number, id !== undefined])).toEqual([
      ['1', true],
      ['2', true],
      ['2', false],
    ]);
    expect(footnotes.map(({ content }) => content)).toEqual(['Eins.', 'Zwei  [Drei.].']);
    expect(new Set(footnotes.map(({ id }) => id)).size).toBe(2);
    expect(markup).toContain('<!-- wp:footnotes /-->');
    const other = postBlocks(aBlogView(), { ...post, id: 'post-0002' }, pictures);
    expect(other.footnotes[0]?.id).not.toBe(footnotes[0]?.id);
    const pasted = pastedBlocks(aBlogView({ posts: [post] }), post, pictures);
    expect(pasted).not.toContain('wp:footnotes');
    expect(pasted).toContain(`<p id="${footnotes[0]?.id}">`);
  });

  it('name a guest before the text and tell about them behind it, beside their portrait', () => {
    const guest = anAuthor({
      guest: true,
      name: 'Ada & Söhne',
      bio: 'Leitet.',
      portrait: anImageUse('b'),
    });
    const markup = blocksOf({ authors: [guest.id], body: 'Text.' }, [guest]);
    expect(markup).toMatch(
      /^<!-- wp:paragraph {"className":"guest-byline"} -->\n<p class="guest-byline">– Gastbeitrag von Ada &amp; Söhne/,
    );
    expect(blocksOf({ authors: [guest.id], byline: 'Von <Ada>' }, [guest])).toContain(
      '<p class="guest-byline">– Von &lt;Ada&gt; –</p>',
    );
    expect(markup.indexOf('wp-block-media-text')).toBeGreaterThan(markup.indexOf('<p>Text.</p>'));
  });

  it('keep a long description behind its picture', () => {
    const markup = blocksOf({
      body: `![Karte](asset:${HASH}){long="Erstens.\\nZweitens & mehr."}`,
    });
    expect(markup).toContain(
      '<!-- /wp:image -->\n\n<!-- wp:html -->\n<details class="image-description">',
    );
    expect(markup).toContain('<p>Erstens.</p>\n<p>Zweitens &amp; mehr.</p>');
  });
});

describe('markup in pieces', () => {
  it('parts the places of pictures from the text, and nobody can forge one', () => {
    const forged = idToken(HASH).replaceAll('a', 'b');
    expect(splitSegments(`x${idToken(HASH)}y${urlToken(HASH, 'large')}`)).toEqual([
      'x',
      { media: HASH, as: 'id' },
      'y',
      { media: HASH, as: 'url', size: 'large' },
    ]);
    expect(splitSegments(blocksOf({ body: `Wort ${forged} Wort` }))).toHaveLength(1);
  });
});
