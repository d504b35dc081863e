import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { reportFile } from '../../../core/export/report.js';
import type { BlogView } from '../../../core/layout/blog-view.js';
import { aLibrary, aPost } from '../../builders/content.js';

const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
const forced = [{ post: 'bank', rule: 'alt-missing', message: 'Kein Text & <nichts>.' }];

function aView(language: 'de' | 'en'): BlogView {
  const { profile, categories } = aLibrary();
  const posts = [aPost({ slug: 'bank', title: 'Die "Bank" & <mehr>' })];
  const own = { ...profile, name: 'Blog & „Pult“ $&', language };
  return { profile: own, categories, authors: [], assets: new Map(), posts };
}

describe('the report of a bundle', () => {
  it.each(['de', 'en'] as const)(
    'is valid HTML in %s, with and without forced places',
    async (language) => {
      for (const open of [[], forced]) {
        const file = reportFile(aView(language), { format: 'site', forced: open, linked: true });
        const text = 'text' in file ? file.text : '';
        expect(text).toContain(`lang="${language}"`);
        const { results } = await validator.validateString(text);
        expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual(
          [],
        );
      }
    },
  );

  it('names the post and the place that was forced, and takes names as they are', () => {
    const file = reportFile(aView('de'), { format: 'site', forced, linked: true });
    expect(file).toMatchObject({ path: 'bericht.html' });
    const text = 'text' in file ? file.text : '';
    expect(text).toContain('Die &quot;Bank&quot; &amp; &lt;mehr&gt;');
    expect(text).toContain('Kein Text &amp; &lt;nichts&gt;.');
    expect(text).toContain('„Blog &amp; „Pult“ $&amp;“ für eine Website. Beiträge: 1.');
  });
});
