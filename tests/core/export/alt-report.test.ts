import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { checkPost } from '../../../core/alt/check-post.js';
import { dismissalOf, sortFindings } from '../../../core/alt/dismissal.js';
import { altReport } from '../../../core/export/alt-report.js';
import { altReportCsv } from '../../../core/export/alt-report-csv.js';
import { altReportPage } from '../../../core/export/alt-report-page.js';
import type { Language, Post } from '../../../core/post/post.js';
import { anImageUse, aPost } from '../../builders/content.js';

const A = 'a'.repeat(64);
const POST = aPost({
  id: 'post-1',
  title: 'Fest & <Feier>',
  slug: 'fest',
  featured: anImageUse('c', { alt: '', decision: 'missing' }),
  body: `Text.\n\n![Das Bild zeigt den "Markt" am Morgen](asset:${A}){by="Ida" long="Links.\\nRechts."}\n\n![](asset:${A}){decorative}`,
});

function reportOf(...posts: Post[]) {
  const checked = posts.map((post) => {
    const findings = checkPost({ post, assets: new Map() });
    const { open, dismissed } = sortFindings(findings, post.dismissals);
    return { post: post.id, findings: open, dismissed };
  });
  return altReport(posts, checked, new Map());
}

/** The post after somebody has judged its warning about „Das Bild zeigt“. */
function dismissedPost(note: string): Post {
  const finding = checkPost({ post: POST, assets: new Map() }).find(
    ({ rule }) => rule === 'alt-redundant-prefix',
  );
  const judgement = { reason: 'on-purpose', note, by: 'Ida Kern', at: '2025-03-04T23:30:00.000Z' };
  const dismissal = finding && dismissalOf(finding, { ...judgement, reason: 'on-purpose' });
  if (!dismissal) throw new Error('no warning to dismiss');
  return { ...POST, dismissals: [dismissal] };
}

const page = (language: Language, ...posts: Post[]) =>
  altReportPage(reportOf(...posts), {
    blog: 'Blog & Co',
    language,
    timeZone: 'Europe/Berlin',
    at: '2025-06-01T10:00:00.000Z',
    thumbnails: new Map([[A, 'data:image/webp;base64,UklGRg==']]),
  });

describe('the report on descriptions', () => {
  test('counts uses of pictures, not files, and findings that stand', () => {
    expect(reportOf(POST)).toMatchObject({
      shares: { described: 1, decorative: 1, missing: 1 },
      open: 2,
    });
    expect(reportOf(dismissedPost('')).open).toBe(1);
  });

  test.each(['de', 'en'] as const)('is valid HTML in %s', async (language) => {
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
    const english = aPost({ id: 'post-2', title: '', language: 'en', body: 'No picture.' });
    const { results } = await validator.validateString(page(language, dismissedPost('x'), english));
    expect(results.flatMap(({ messages }) => messages)).toEqual([]);
  });

  test('shows decision, text, findings and who dismissed what and when', () => {
    const html = page('de', dismissedPost('Ein <Gemälde> heißt so'));
    expect(html).toContain('Fest &amp; &lt;Feier&gt;');
    expect(html).toContain('Das Bild zeigt den &quot;Markt&quot; am Morgen');
    expect(html).toContain('<strong>Bildbeschreibung:</strong> Links. / Rechts.');
    expect(html).toContain('<strong class="block">Hält auf:</strong>');
    expect(html).toContain('<strong>Ist so gewollt</strong>: Ein &lt;Gemälde&gt; heißt so');
    // The evening in UTC is the next day in Berlin.
    expect(html).toContain('von Ida Kern, 5. März 2025');
    expect(html).toMatch(/beschrieben<\/dt><dd>1 \(33 %\)/);
    expect(html.match(/<img /g)).toHaveLength(2);
    expect(html).not.toMatch(/(?:src|href)="(?!data:)/);
  });
});

describe('the table for spreadsheets', () => {
  const table = (post: Post, language: Language = 'de') => altReportCsv(reportOf(post), language);

  test('begins with a byte order mark, quotes every field and ends every line in CRLF', () => {
    const csv = table(POST);
    expect(csv.startsWith('\ufeff"Beitrag";"Adresse";')).toBe(true);
    expect(csv.endsWith('"\r\n')).toBe(true);
    expect(csv).toContain('"Das Bild zeigt den ""Markt"" am Morgen"');
    expect(csv.split('\r\n')).toHaveLength(5);
    expect(table(POST, 'en').startsWith('\ufeff"Post","Slug",')).toBe(true);
  });

  test.each(['=1+1', '+49 30', '-1', '@SUM(A1)', ' =1', '\u00a0=1', '＝1'])(
    'does not let a spreadsheet run %j',
    (title) => {
      expect(table({ ...POST, title })).toContain(`\r\n"'${title}";`);
    },
  );

  test('carries reason, note, name and time of what was dismissed', () => {
    const csv = table(dismissedPost('Titel; "so"'));
    expect(csv).toContain('(Ist so gewollt, Titel; ""so"", Ida Kern, 2025-03-04T23:30:00.000Z)');
  });
});
