import { describe, expect, it } from 'vitest';
import { linkTitle } from '../../../core/alt/link-title.js';

const posts = [{ slug: 'der-buecherbus', title: 'Der Bücherbus ' }];

describe('the title of a link’s target', () => {
  it.each([
    ['https://example.org/blog/der-buecherbus/', '', 'Der Bücherbus'],
    ['der-buecherbus.html', '', 'Der Bücherbus'],
    ['https://example.org/a', 'Siehe [das **Programm**](https://example.org/a).', 'das Programm'],
    ['https://example.org/a', '[![](x.png)](https://example.org/a)', ''],
    ['https://example.org/Haushalt_2026.pdf?x=1', '', 'Haushalt 2026 (PDF)'],
    ['https://example.org/%E0%A4%A.pdf', '', '%E0%A4%A (PDF)'],
    ['https://example.org/', '', ''],
    ['', '', ''],
  ])('%j in %j is %j', (href, body, title) => {
    expect(linkTitle(href, { body, posts })).toBe(title);
  });
});
