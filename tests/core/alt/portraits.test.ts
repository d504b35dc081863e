import { describe, expect, test } from 'vitest';
import { checkPost } from '../../../core/alt/check-post.js';
import { altReport } from '../../../core/export/alt-report.js';
import { altReportCsv } from '../../../core/export/alt-report-csv.js';
import type { ImageUse } from '../../../core/image/image-use.js';
import { anAuthor, anImageUse, aPost } from '../../builders/content.js';

const post = aPost({ id: 'post-1', body: 'Text.', authors: ['autor-gast'] });
const authorWith = (portrait: Partial<ImageUse>) =>
  anAuthor({ id: 'autor-gast', name: 'Amina Rehm', portrait: anImageUse('b', portrait) });
const findingsFor = (portrait: Partial<ImageUse>) =>
  checkPost({ post, assets: new Map(), authors: [authorWith(portrait)] });

describe('the portrait of an author', () => {
  test('is checked as any picture is, and the finding names it', () => {
    const [finding, ...others] = findingsFor({ alt: '', decision: 'missing' });
    expect(finding).toMatchObject({
      rule: 'alt-missing',
      severity: 'block',
      image: { place: 'portrait:autor-gast' },
      from: null,
    });
    expect(others).toEqual([]);
  });

  test('has to say who it is, although nobody has chosen a purpose', () => {
    const described = { decision: 'described', purpose: null } as const;
    const rules = (alt: string) => findingsFor({ ...described, alt }).map(({ rule }) => rule);
    expect(rules('Lächelnde Frau mit Brille vor einem Regal')).toContain('portrait-no-name');
    expect(rules('Porträtfoto von Amina Rehm, Leiterin des Jugendamts')).toEqual([]);
  });

  test('may be decorative beside the name', () => {
    expect(findingsFor({ alt: '', decision: 'decorative', purpose: null })).toEqual([]);
  });

  test('has a line of its own in the report', () => {
    const author = authorWith({ alt: '', decision: 'missing' });
    const findings = checkPost({ post, assets: new Map(), authors: [author] });
    const checked = [{ post: 'post-1', findings, dismissed: [] }];
    const report = altReport([post], checked, new Map(), [author, anAuthor({ id: 'fremd' })]);
    expect(report).toMatchObject({ shares: { missing: 1 }, open: 1 });
    expect(altReportCsv(report, 'de')).toContain('"Porträt von Amina Rehm"');
  });
});
