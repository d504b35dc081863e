import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Slug } from '../../../core/post/post.js';
import { slugify, uniqueSlug } from '../../../core/post/slug.js';

describe('a slug', () => {
  test.each([
    ['Übergrößen', 'uebergroessen'],
    ['U\u0308bergro\u0308ßen', 'uebergroessen'],
    ['Bürger:innen beteiligen', 'buerger-innen-beteiligen'],
    ['Kolleg*innen', 'kolleg-innen'],
    ['Leser_innen und Leser/innen', 'leser-innen-und-leser-innen'],
    ['Haushalt 2025/26', 'haushalt-2025-26'],
    ['„Mehr Mut!“ – ein Gespräch', 'mehr-mut-ein-gespraech'],
    ['Rat & Tat', 'rat-und-tat'],
    ['Łódź, Ñandú, Çeşme', 'lodz-nandu-cesme'],
    ['  --  ', 'beitrag'],
    ['', 'beitrag'],
    ['日本', 'beitrag'],
    ['🎉 Fest', 'fest'],
  ])('of %j is %s', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  test('of German words is what the table of all alphabets makes of them', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...Array.from('aZéäöüÄÖÜßẞ09 -_/:\n\u00a0u\u0308')),
    });
    fc.assert(
      fc.property(letters, (text) => {
        // The quotation mark is dropped, but only the table knows that.
        expect(slugify(text)).toBe(slugify(`${text}“`));
      }),
    );
  });

  test('is valid for any text and its own slug', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const slug = slugify(text);
        expect(Slug.safeParse(slug).success).toBe(true);
        expect(slugify(slug)).toBe(slug);
      }),
    );
  });

  test('has no words for brackets that open HTML', () => {
    expect(slugify('Das <b>neue</b> Haus ]]>')).toBe('das-b-neue-b-haus');
  });

  test('of a long title ends between words within 200 signs', () => {
    const slug = slugify('Beteiligung '.repeat(40));
    expect(slug.length).toBeLessThanOrEqual(200);
    expect(slug.endsWith('beteiligung')).toBe(true);
  });
});

describe('a unique slug', () => {
  test('is the wanted one, or counts from two', () => {
    expect(uniqueSlug('a', new Set())).toBe('a');
    expect(uniqueSlug('a', new Set(['a']))).toBe('a-2');
    expect(uniqueSlug('a', new Set(['a', 'a-2']))).toBe('a-3');
  });

  test('stays within 200 signs', () => {
    const long = 'a'.repeat(200);
    const slug = uniqueSlug(long, new Set([long]));
    expect(slug).toHaveLength(200);
    expect(Slug.safeParse(slug).success).toBe(true);
  });
});
