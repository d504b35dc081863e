import { describe, expect, test } from 'vitest';
import { themeDifferences } from '../../../core/layout/theme-differences.js';
import { anImageUse, aPost } from '../../builders/content.js';

const featured = anImageUse('a', { alt: 'Ein Bus', decision: 'described' });
const post = aPost({
  featured,
  excerpt: 'Kurz gesagt.',
  body: `![Ein Bus](asset:${featured.asset}){.alignleft}\n\nText.\n\n<!--more-->\n\nRest.`,
});
const of = (targetTheme: '2016' | '2021' | '2023' | '2024' | '2025' | 'other') =>
  themeDifferences(post, { targetTheme }, ['article', 'list']);

describe('what the theme of the blog does otherwise', () => {
  test.each([
    ['2016', ['featuredTwice', 'excerptAbove']],
    ['2021', ['excerptOnly']],
    ['2023', ['cards', 'altReplaced']],
    ['2024', ['cards', 'altReplaced']],
    ['2025', ['featuredTwice', 'excerptIgnored', 'leftOutside', 'ownMoreText']],
    ['other', []],
  ] as const)('Twenty %s', (theme, differences) => {
    expect(of(theme)).toEqual(differences);
  });

  test('is told only where it shows, and only where the post gives reason', () => {
    expect(themeDifferences(post, { targetTheme: '2025' }, ['list'])).not.toContain('leftOutside');
    expect(themeDifferences(aPost(), { targetTheme: '2025' }, ['article', 'list'])).toEqual([]);
  });
});
