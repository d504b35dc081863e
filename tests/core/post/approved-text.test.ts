import { describe, expect, it } from 'vitest';
import { approvalLine } from '../../../core/layout/approval-line.js';
import { approvalOf, approvalStanding } from '../../../core/post/approved-text.js';
import { Approval } from '../../../core/post/assignment.js';
import type { Post } from '../../../core/post/post.js';
import { anImageUse, aPost } from '../../builders/content.js';

const AT = '2026-11-23T12:00:00.000Z';

function approved(parts: Partial<Post> = {}): Post {
  const post = aPost({ featured: anImageUse(), ...parts });
  return { ...post, approval: approvalOf(post, 'Ida Brandt', AT) };
}

describe('an approval', () => {
  it('is for the revision and the moment in which the post was saved', () => {
    expect(approved({ revision: 7 }).approval).toMatchObject({
      ...{ by: 'Ida Brandt', at: AT, revision: 7, savedAt: '2025-06-03T08:00:00.000Z' },
    });
  });

  it('is current until readers would get something else', () => {
    const post = approved();
    expect(approvalStanding(post)).toBe('current');
    const changes: Partial<Post>[] = [
      { title: 'Anders' },
      { body: `${post.body} ` },
      { introduction: 'Neu' },
      { excerpt: 'Neu' },
      { teaserMode: 'full' },
      { byline: 'Von Ida' },
      { tags: ['neu'] },
      { categories: [] },
      { authors: ['autor-0001'] },
      { language: 'en' },
      { featured: null },
      { featured: anImageUse('a', { alt: 'Eine Bank.' }) },
      { featured: anImageUse('b') },
    ];
    for (const change of changes) {
      expect(approvalStanding({ ...post, ...change }), JSON.stringify(change)).toBe('changed');
    }
  });

  it('outlives what no reader sees, and another count of saves on another laptop', () => {
    const other = { revision: 40, updatedAt: '2026-12-01T09:00:00.000Z', slug: 'neue-adresse' };
    const team = { status: 'ready' as const, notes: 'Fertig.', publishAt: AT };
    expect(approvalStanding({ ...approved(), ...other, ...team })).toBe('current');
  });

  it('is current again when the text is what it was', () => {
    const post = approved();
    const away = { ...post, body: 'Anders' };
    expect(approvalStanding({ ...away, body: post.body })).toBe('current');
  });

  it('from before says neither', () => {
    const approval = Approval.parse({ by: 'Ida Brandt', at: AT });
    expect(approvalStanding(aPost({ approval }))).toBe('unknown');
    expect(approvalStanding(aPost())).toBeNull();
  });
});

describe('the line about it on paper', () => {
  const zone = 'Europe/Berlin';

  it('says which state it shows', () => {
    expect(approvalLine(aPost(), zone)).toBe('Stand vom 3. Juni 2025 um 10:00 (Fassung 1).');
    expect(approvalLine(aPost({ language: 'en' }), zone)).toMatch(/^As of 3 June 2025/);
  });

  it('says who released it, and when that was for an earlier state', () => {
    expect(approvalLine(approved(), zone)).toContain(
      'Freigegeben durch Ida Brandt am 23. November 2026; das ist der freigegebene Text.',
    );
    const changed = { ...approved(), body: 'Anders', updatedAt: AT, revision: 3 };
    expect(approvalLine(changed, zone)).toBe(
      'Stand vom 23. November 2026 um 13:00 (Fassung 3). Freigegeben durch Ida Brandt am 23. November 2026. ' +
        'Diese Freigabe gilt für den Stand vom 3. Juni 2025 um 10:00; seither geändert.',
    );
    const approval = Approval.parse({ by: '{on}', at: AT });
    expect(approvalLine(aPost({ approval }), zone)).toContain('Freigegeben durch {on} am 23.');
  });
});
