import { describe, expect, it } from 'vitest';
import { postPictures, type PostToCheck } from '../../../core/alt/post-pictures.js';
import { aPost } from '../../builders/content.js';
import { aHash } from '../../builders/image-context.js';

const A = aHash('a');
const B = aHash('b');

function pictures(parts: Partial<PostToCheck['post']>) {
  return postPictures({ post: aPost(parts), assets: new Map() }).map(({ context }) => context);
}

describe('what surrounds a picture', () => {
  const body = [
    'Vorspann.',
    '## Der *neue* Hof',
    '- Punkt eins\n- Punkt zwei',
    `![Ein Baum](asset:${A} "Die **Linde**")`,
    'Danach [kommt](https://example.org) Text.',
    '### Später',
    `Im Satz ![Ein Haus](asset:${B})**und** weiter.`,
  ].join('\n\n');
  const [tree, house] = pictures({ title: 'Der Hof', body });

  it('is the heading of its section and the blocks next to it, as plain text', () => {
    expect(tree?.surroundings).toEqual({
      title: 'Der Hof',
      heading: 'Der neue Hof',
      before: 'Punkt eins Punkt zwei',
      paragraph: '',
      after: 'Danach kommt Text.',
      runsOn: '',
    });
    expect(tree?.caption).toBe('Die Linde');
  });

  it('is its own paragraph when it stands in a sentence, and what follows without a space', () => {
    expect(house?.surroundings).toMatchObject({
      heading: 'Später',
      before: '',
      paragraph: 'Im Satz und weiter.',
    });
    expect(house?.surroundings.runsOn).toMatch(/^und/);
  });

  it('holds the other pictures, and the words of the post without alt texts', () => {
    expect(tree?.others).toMatchObject([{ asset: B, normal: 'ein haus', href: null }]);
    expect(tree?.isPostWord('linde')).toBe(true);
    expect(tree?.isPostWord('baum')).toBe(false);
  });

  it('knows the link, its text and its target', () => {
    const [only] = pictures({
      body: `[![Plan](asset:${A}){target="Der Plan"}](https://example.org/p)`,
    });
    expect(only?.link).toEqual({ href: 'https://example.org/p', only: true, text: '' });
    expect(only?.use.target).toBe('Der Plan');
    const [beside] = pictures({ body: `[![Plan](asset:${A}) Zum Plan](https://example.org/p)` });
    expect(beside?.link).toMatchObject({ only: false, text: 'Zum Plan' });
  });

  it('is title, introduction and first paragraph for the featured image', () => {
    const [featured] = pictures({
      title: 'Titel',
      introduction: 'Kurz *gesagt*.',
      body: '## Eins\n\nErster Absatz.',
      featured: { ...tree!.use, alt: 'Ein Baum' },
    });
    expect(featured?.place).toBe('featured');
    expect(featured?.surroundings).toMatchObject({
      title: 'Titel',
      before: 'Kurz gesagt.',
      after: 'Erster Absatz.',
    });
  });

  it('takes the gender form that leads in the text, stars in words included', () => {
    const form = (text: string) => pictures({ body: `${text}\n\n![A](asset:${A})` })[0]?.postForm;
    expect(form('Kolleg*innen und Bürger*innen.')).toBe('*');
    expect(form('Kolleg:innen und Bürger:innen.')).toBe(':');
    expect(form('KollegInnen und BürgerInnen.')).toBe('I');
    expect(form('Bürgerinnen und Bürger. Kollegen und Kolleginnen.')).toBe('pair');
    expect(form('Kolleg*innen und Bürger:innen.')).toBeNull();
    expect(form('Kolleg:innen allein.')).toBeNull();
  });

  it('has nothing to look at in a post without pictures', () => {
    expect(pictures({ body: 'Nur Text.' })).toEqual([]);
  });
});
