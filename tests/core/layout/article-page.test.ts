import { describe, expect, test } from 'vitest';
import { articlePage } from '../../../core/layout/article-page.js';
import { printPage } from '../../../core/layout/print-page.js';
import { aBlogView } from '../../builders/blog-view.js';
import { anAuthor, anImageUse, aPost } from '../../builders/content.js';
import { aFullBlog } from './a-full-blog.js';

describe('the article page', () => {
  const view = aFullBlog();
  const html = articlePage(view, 'post-13');

  test('has the title as its only h1 and begins its own sections at h2', () => {
    expect(html.match(/<h1[^>]*>/g)).toEqual(['<h1 class="entry-title">']);
    expect(html).toContain('<h1 class="entry-title">Beitrag 13: „Mehr &amp; &lt;besser&gt;“</h1>');
    expect(html).toContain('<h2 class="wp-block-heading" id="was-wir-lernten">');
    expect(html).toContain('<h3 class="wp-block-heading" id="uebersprungen">');
  });

  test('names day and authors in the time zone of the blog', () => {
    expect(html).toContain('datetime="2025-06-13T22:30:00.000Z">14. Juni 2025</time>');
    expect(html).toContain(
      '<a class="url fn n" href="../autor/amina-rehm.html">Amina Rehm</a> und <a class="url fn n" href="../autor/jorinde-falkenau.html">Jorinde Falkenau</a>',
    );
  });

  test('shows the title picture with caption and credit first, and only it loads at once', () => {
    expect(html).toMatch(
      /<figure class="post-thumbnail"><picture><source type="image\/webp" srcset="\.\.\/bilder\/a{16}-400\.webp 400w, [^"]*" sizes="[^"]*"><img src="\.\.\/bilder\/a{16}-800\.jpg" srcset="/,
    );
    expect(html).toContain('Blick vom <em>Berg</em> <span class="image-credit">Foto: Ida</span>');
    const [first, ...others] = html.match(/<img[^>]*>/g) ?? [];
    expect(first).not.toContain('loading=');
    for (const image of others) expect(image).toContain('loading="lazy"');
  });

  test('gives every picture its size and the files to choose from', () => {
    for (const image of html.match(/<img[^>]*>/g) ?? []) {
      expect(image).toMatch(/ srcset="[^"]+ 400w, [^"]+ 800w, [^"]+ 1600w" sizes="[^"]+"/);
      expect(image).toMatch(/ width="800" height="600" alt="/);
    }
  });

  test('opens a guest post with byline and introduction and closes it with the guest’s life', () => {
    const at = (text: string) => html.indexOf(text, html.indexOf('<body'));
    expect(html).toContain('– Gastbeitrag von Amina Rehm, Stadt Niederquell –');
    expect(at('guest-byline')).toBeLessThan(at('entry-introduction'));
    expect(at('entry-introduction')).toBeLessThan(at('Bürger*innen und'));
    expect(at('class="footnotes"')).toBeLessThan(at('Über Amina Rehm'));
    expect(html).toContain('alt="Porträtfoto von Amina Rehm"');
  });

  test('lists categories and tags and leads to the post before it', () => {
    expect(html).toContain('<a href="../kategorie/praxisbeispiele.html">Praxisbeispiele</a>');
    expect(html).toContain('<li><a href="../schlagwort/a-und-b.html" rel="tag">A &amp; B</a></li>');
    expect(html).toMatch(/nav-previous">\s*<a href="\.\.\/beitraege\/beitrag-12\.html" rel="prev"/);
    expect(html).not.toContain('nav-next');
  });

  test('says in which language the post is when the blog speaks another', () => {
    const english = articlePage(view, 'post-04');
    expect(english).toContain('<html lang="de">');
    expect(english).toContain('<article class="hentry post" lang="en">');
    expect(english).toContain('>5 June 2025</time>');
    expect(english).toContain('>Footnotes</p>');
  });

  test('allows no script and no foreign host', () => {
    expect(html).toContain(
      'content="default-src &#39;none&#39;; img-src &#39;self&#39; data: file:;',
    );
    expect(html).not.toContain('<script');
    expect(html).not.toContain(' style=');
  });

  test('is made of the same bytes every time', () => {
    expect(articlePage(aFullBlog(), 'post-13')).toBe(html);
  });

  test('shows a line above the text as it was written where the usual one does not do', () => {
    const posts = [aPost({ byline: ' Von Ada & Co. ', authors: [] })];
    expect(articlePage(aBlogView({ posts }), 'post-0001')).toContain(
      '<p class="guest-byline">– Von Ada &amp; Co. –</p>',
    );
  });

  test('of a team’s own post has neither byline nor introduction', () => {
    const own = articlePage(view, 'post-10');
    expect(own).not.toContain('guest-byline');
    expect(own).not.toContain('entry-introduction');
  });

  test('survives what is missing: authors, pictures, an unknown time zone', () => {
    const post = aPost({
      authors: ['autor-weg'],
      categories: ['kat-weg'],
      featured: anImageUse('f'),
      title: ' ',
    });
    const page = articlePage(
      aBlogView({ posts: [post], profile: { timeZone: 'Nirgends/Wo' } }),
      post.id,
    );
    expect(page).toContain('<h1 class="entry-title">(ohne Titel)</h1>');
    expect(page).not.toContain('<img');
    expect(page).not.toContain('entry-footer');
  });

  test('escapes names and texts of people', () => {
    const evil = '<script>"x"</script>';
    const page = articlePage(
      aBlogView({
        posts: [aPost({ title: evil, tags: [evil], authors: ['autor-0001'] })],
        authors: [anAuthor({ name: evil, organisation: evil, role: evil, bio: evil, guest: true })],
        profile: { name: evil, tagline: evil },
      }),
      'post-0001',
    );
    expect(page).not.toContain('<script');
  });

  test('of an unknown post is refused by name', () => {
    expect(() => articlePage(view, 'post-99')).toThrow(
      expect.objectContaining({ code: 'POST_NOT_FOUND' }),
    );
  });
});

describe('the page that is printed for approval', () => {
  const view = aFullBlog();

  test('is the article without ways to other posts, every picture loading at once', () => {
    const html = printPage(view, 'post-13', false);
    expect(html).toContain('<h1 class="entry-title">');
    expect(html).not.toContain('post-navigation');
    expect(html).not.toContain('loading="lazy"');
    expect(html).not.toContain('alt-list');
    expect(html).toMatch(/<p class="printed-state"[^>]*>Stand vom /);
  });

  test('lists every picture at the end with its description or the decision about it', () => {
    const list = printPage(view, 'post-13', true).split('class="alt-list"')[1] ?? '';
    const items = [...list.matchAll(/<li>([^<]*)/g)].map((match) => match[1]?.trim());
    expect(items).toEqual([
      ...['Zwei Frauen sitzen auf einer Bank.', 'Balken', 'Zum Plan', 'Säulen', 'Karte'],
      ...['Schmuckbild, ohne Beschreibung', 'Noch nicht beschrieben'],
      'Porträtfoto von Amina Rehm',
    ]);
  });
});
