import { describe, expect, test } from 'vitest';
import { DEFAULT_STYLE_SETTINGS } from '../../../../core/style/settings.js';
import { strictStyle } from '../../../../electron/host/exporting/strict-style.js';
import { aLibrary, aPost } from '../../../builders/content.js';

const NOW = new Date('2026-06-01T08:00:00.000Z');

function strict(rule: string) {
  const styleSettings = { ...DEFAULT_STYLE_SETTINGS, levels: { [rule]: 'block' as const } };
  return aLibrary({ styleSettings });
}

const teaser = (id: string, words: number) =>
  aPost({ id, body: `${'Wort '.repeat(words).trim()}.\n\n<!--more-->\n\nMehr.` });

describe('the house style at an export', () => {
  test('is not asked where it holds nothing back', () => {
    const style = strictStyle(aLibrary(), () => [], NOW);
    expect(style).toBeUndefined();
  });

  test('follows the levels the library sets', () => {
    const post = aPost({ body: 'Text.', authors: [] });
    const found = strictStyle(strict('byline-missing'), () => [post], NOW)?.(post);
    expect(found?.filter(({ severity }) => severity === 'block').map(({ rule }) => rule)).toEqual([
      'byline-missing',
    ]);
  });

  test('compares a teaser with its neighbours', () => {
    const posts = [30, 32, 34, 200].map((words, index) => teaser(`post-000${index}`, words));
    const found = strictStyle(strict('teaser-long'), () => posts, NOW)?.(posts[3] ?? aPost());
    expect(found).toContainEqual(
      expect.objectContaining({ severity: 'block', params: { count: 200, usual: 32 } }),
    );
  });
});
