import { HtmlValidate } from 'html-validate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { WordPressBundle } from '../../../../core/export/wordpress/bundle-document.js';
import { planWordPress } from '../../../../core/export/wordpress/plan-wordpress.js';
import type { BlogProfile } from '../../../../core/post/blog-profile.js';
import type { Post } from '../../../../core/post/post.js';
import { aBlogView } from '../../../builders/blog-view.js';
import { anAsset, anImageUse, aPost } from '../../../builders/content.js';

const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
const HASH = 'a'.repeat(64);
const SITE = { siteUrl: 'https://blog.example', uploadMonth: '2025/06', mediaUrl: null };

function plan(parts: Partial<Post>, wordpress: BlogProfile['wordpress'] = SITE) {
  const assets = new Map([[HASH, anAsset('a', { originalName: 'Größe Straße-300x200.JPG' })]]);
  const view = aBlogView({ posts: [aPost(parts)], assets, profile: { wordpress } });
  const files = planWordPress(
    view,
    { posts: null, category: null },
    {
      report: { format: 'wordpress', forced: [], linked: false },
      origin: { version: '0.0.0', library: 'bibliothek-1' },
    },
  );
  const text = (path: string) => {
    const file = files.find((candidate) => candidate.path === path);
    return file !== undefined && 'text' in file ? file.text : '';
  };
  return { files, text, bundle: WordPressBundle.parse(JSON.parse(text('bundle.json'))) };
}

const PICTURE = { body: `![Ein Plan](asset:${HASH} "Unten"){credit="Foto: Ida"}` };

describe('a WordPress bundle', () => {
  it('holds instructions, plugin, document, both ways without the plugin, and the pictures in safe names', () => {
    expect(plan(PICTURE).files.map(({ path }) => path)).toEqual([
      'ANLEITUNG.html',
      'bundle.json',
      'posts.xml',
      'bloecke/die-bank-vor-dem-rathaus.html',
      'bericht.html',
      'blogpult-import.zip',
      'media/groesse-strasse.jpg',
    ]);
  });

  it('names the site and the month of the upload in what is pasted by hand', () => {
    const pasted = plan(PICTURE).text('bloecke/die-bank-vor-dem-rathaus.html');
    expect(pasted).toContain(
      'src="https://blog.example/wp-content/uploads/2025/06/groesse-strasse.jpg"',
    );
    expect(pasted).not.toContain('wp-image-');
    const nobodySaid = { siteUrl: null, uploadMonth: null, mediaUrl: null };
    const lateInMay = { ...PICTURE, updatedAt: '2026-05-31T22:30:00.000Z' };
    const guessed = plan(lateInMay, nobodySaid);
    expect(guessed.text('ANLEITUNG.html')).toContain('noch nicht eingetragen');
    expect(guessed.text('bloecke/die-bank-vor-dem-rathaus.html')).toContain('/uploads/2026/06/');
  });

  it('holds no half characters, over which a reader would refuse it as a whole', () => {
    const half = 'Hof \ud83c';
    const { text } = plan({
      title: half,
      tags: [half],
      body: `${half}\n\n![${half}](asset:${HASH})`,
    });
    const { posts, media } = WordPressBundle.parse(JSON.parse(text('bundle.json')));
    expect(posts).toMatchObject([{ title: 'Hof ', tags: ['Hof '] }]);
    expect(media).toMatchObject([{ alt: 'Hof ' }]);
    expect(text('bundle.json')).not.toContain('\\ud8');
    for (const path of ['posts.xml', 'ANLEITUNG.html']) expect(text(path)).not.toMatch(/\p{Cs}/u);
  });

  it('lets the description of a featured picture speak in the media library', () => {
    const { bundle } = plan({ ...PICTURE, featured: anImageUse('a', { alt: 'Als Beitragsbild' }) });
    expect(bundle.media).toMatchObject([
      { id: HASH, alt: 'Als Beitragsbild', title: 'Größe Straße-300x200' },
    ]);
    expect(bundle.posts[0]?.featured).toBe(HASH);
    expect(JSON.stringify(bundle.posts[0]?.content)).toContain('alt=\\"Ein Plan\\"');
  });

  it('writes a WXR that any parser reads, with local time, without numbers, with every sign', () => {
    const xml = plan({
      ...PICTURE,
      title: 'A & B < C ]]> \u0001 „ö“',
      publishAt: '2025-07-01T22:30:00.000Z',
      tags: ['Ämter'],
    }).text('posts.xml');
    const texts: string[] = [];
    const parser = new SaxesParser();
    let open = '';
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name }) => (open = name));
    parser.on('cdata', (text) => texts.push(`${open}: ${text}`));
    parser.on('text', (text) => texts.push(`${open}: ${text}`));
    parser.write(xml).close();
    const told = texts.join('\n');
    expect(told).toContain('wp:post_date: 2025-07-02 00:30:00');
    expect(texts.filter((text) => text.startsWith('title: ')).join('')).toContain('A & B < C ]]');
    expect(told).toContain(
      'wp:attachment_url: https://blog.example/wp-content/uploads/2025/06/groesse-strasse.jpg',
    );
    expect(told).toContain('wp:meta_value: Ein Plan');
    expect(xml).not.toContain('wp:post_id');
    expect(xml).not.toContain('\u0001');
  });

  it('is the same however often it is planned', () => {
    expect(JSON.stringify(plan(PICTURE).files)).toBe(JSON.stringify(plan(PICTURE).files));
  });

  it('says of each picture what it is described with, in German and English', () => {
    const page = plan(PICTURE).text('ANLEITUNG.html');
    expect(page.match(/<td lang="de">Ein Plan<\/td>/g)).toHaveLength(2);
    expect(page).toContain('<section id="en" lang="en">');
    expect(page).toContain('Werkzeuge → Blogpult-Import');
  });

  it.each([PICTURE, { title: '', body: '' }])('is told in valid HTML: %j', async (parts) => {
    const { results } = await validator.validateString(plan(parts).text('ANLEITUNG.html'));
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  });
});
