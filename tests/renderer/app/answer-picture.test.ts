import { describe, expect, it } from 'vitest';
import { altHash } from '../../../core/alt/alt-hash.js';
import { checkPost } from '../../../core/alt/check-post.js';
import { sortFindings } from '../../../core/alt/dismissal.js';
import { findImages } from '../../../core/image/find-images.js';
import { writeImageUse } from '../../../core/image/image-markdown.js';
import { type ImageUse, newImageUse } from '../../../core/image/image-use.js';
import { plainText } from '../../../core/markdown/plain-text.js';
import { withAnswer } from '../../../renderer/app/pictures/answer-picture.js';
import {
  fixesOf,
  picturesToMend,
  withFix,
  withJudgement,
} from '../../../renderer/app/pictures/mend-finding.js';
import { aPost } from '../../builders/content.js';

const ASSET = 'a'.repeat(64);

function described(alt: string, more: Partial<ImageUse> = {}): ImageUse {
  return { ...newImageUse(ASSET), alt, decision: 'described', ...more };
}

function postWith(use: ImageUse, before = 'Vorher.\n\n', after = '\n\nDanach.') {
  return aPost({ body: `${before}${writeImageUse(use)}${after}`, featured: null });
}

const JOB = { place: 0, asset: ASSET };

describe('an answer about a picture', () => {
  it('is written where the picture stands', () => {
    const post = postWith(newImageUse(ASSET));
    const use = described('Kinder am Bach.');
    const { body } = withAnswer(post, JOB, { use, below: '', dismissals: null });
    expect(body).toBe(`Vorher.\n\n${writeImageUse(use)}\n\nDanach.`);
  });

  it('puts a moved detail under the picture, with signs that stay signs', () => {
    const post = postWith(newImageUse(ASSET));
    const below = '1. Platz: *Ada* & [Bo]\n# nicht als Titel';
    const answer = { use: described('Zwei Siegerinnen.'), below, dismissals: null };
    const { body } = withAnswer(post, JOB, answer);
    expect(findImages(body)).toHaveLength(1);
    expect(plainText(body)).toContain('1. Platz: *Ada* & [Bo]');
    expect(plainText(body)).toContain('# nicht als Titel');
    expect(body.endsWith('\n\nDanach.')).toBe(true);
  });

  it('keeps a detail behind the paragraph of a picture inside a sentence', () => {
    const post = postWith(newImageUse(ASSET), 'Ein Satz ', ' geht weiter.\n\nDanach.');
    const { body } = withAnswer(post, JOB, {
      use: described('Logo'),
      below: 'Das Detail.',
      dismissals: null,
    });
    expect(body).toMatch(/geht weiter\.\n\nDas Detail\.\n\nDanach\.$/);
  });

  it('reaches the featured picture, and nothing when the picture is gone', () => {
    const post = aPost({ featured: newImageUse(ASSET), body: '' });
    const answer = { use: described('Da.'), below: '', dismissals: null };
    const job = { place: 'featured' as const, asset: ASSET };
    expect(withAnswer(post, job, answer).featured?.alt).toBe('Da.');
    expect(withAnswer(post, { place: 3, asset: 'b'.repeat(64) }, answer)).toBe(post);
  });

  it('brings its judgements, in place of those about the same words', () => {
    const about = (alt: string, note: string) => ({
      asset: ASSET,
      altHash: altHash(alt),
      rule: 'alt-too-short',
      reason: 'other' as const,
      note,
      by: '',
      at: '2026-01-01T00:00:00.000Z',
    });
    const post = {
      ...postWith(described('Eins')),
      dismissals: [about('Eins', 'alt'), about('Zwei', '')],
    };
    const answer = { use: described('Eins'), below: '', dismissals: [about('Eins', 'neu')] };
    expect(withAnswer(post, JOB, answer).dismissals.map(({ note }) => note)).toEqual(['', 'neu']);
  });
});

describe('a finding', () => {
  const assets = new Map();

  it('is mended with one click', () => {
    const post = postWith(described('Das Bild zeigt Kinder am Bach bei der Wasserprobe.'));
    const [finding] = checkPost({ post, assets }).filter(({ rule }) => rule.includes('prefix'));
    const [fix] = fixesOf(finding!, picturesToMend({ post, assets }, [finding!]));
    expect(fix?.id).toBe('drop-prefix');
    const { body } = withFix(post, finding!, fix, 'Ada');
    expect(findImages(body)[0]?.use.alt).toBe('Kinder am Bach bei der Wasserprobe.');
  });

  it('about a long text moves its detail into the text below', () => {
    const [first, second] = [
      'Zwei Kinder stehen am Bach.',
      `Sie messen ${'lange '.repeat(30)}nach.`,
    ];
    const post = postWith(described(`${first} ${second}`));
    const [finding] = checkPost({ post, assets }).filter(({ rule }) => rule === 'alt-too-long');
    const fixes = fixesOf(finding!, picturesToMend({ post, assets }, [finding!]));
    const fix = fixes.find(({ id }) => id === 'move-to-text');
    const { body } = withFix(post, finding!, fix, '');
    expect(findImages(body)[0]?.use.alt).toBe(first);
    expect(body).toContain(`\n\n${second}\n\nDanach.`);
  });

  it('that was judged not to apply is silent until picture or text change', () => {
    const post = postWith(described('Das Bild zeigt Kinder am Bach.'));
    const [finding] = checkPost({ post, assets });
    const judgement = {
      reason: 'on-purpose' as const,
      note: '',
      by: 'Ada',
      at: '2026-01-01T00:00:00.000Z',
    };
    const dismissals = withJudgement([], finding!, judgement);
    const open = (body: string) =>
      sortFindings(checkPost({ post: { ...post, body }, assets }), dismissals).open.map(
        ({ rule }) => rule,
      );
    expect(open(post.body)).not.toContain(finding!.rule);
    expect(open(post.body.replace('am Bach', 'am See'))).toContain(finding!.rule);
    expect(open(post.body.replaceAll('a'.repeat(64), 'c'.repeat(64)))).toContain(finding!.rule);
  });
});
