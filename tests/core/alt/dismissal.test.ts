import { describe, expect, it } from 'vitest';
import { altHash } from '../../../core/alt/alt-hash.js';
import { checkPost } from '../../../core/alt/check-post.js';
import {
  DismissReason,
  dismissalOf,
  isDismissible,
  sortFindings,
} from '../../../core/alt/dismissal.js';
import { dismissReasonLabel } from '../../../core/messages/dismiss-reasons.js';
import { aFinding, aPost } from '../../builders/content.js';
import { aHash } from '../../builders/image-context.js';

const JUDGED = {
  reason: 'on-purpose',
  note: '',
  by: 'Jorinde Falkenau',
  at: '2026-03-01T10:00:00.000Z',
} as const;

function findings(alt: string, hash = aHash('a')) {
  return checkPost({ post: aPost({ body: `![${alt}](asset:${hash})` }), assets: new Map() });
}

describe('a dismissed finding', () => {
  const before = findings('Das Bild zeigt den Hafen');
  const dismissals = [dismissalOf(before[0]!, JUDGED)!];

  it('stays away while picture and text are the same', () => {
    const { open, dismissed } = sortFindings(before, dismissals);
    expect(open).toEqual([]);
    expect(dismissed).toEqual([{ finding: before[0], dismissal: dismissals[0] }]);
  });

  it.each([
    ['the text changes', findings('Das Bild zeigt den Markt')],
    ['the picture changes', findings('Das Bild zeigt den Hafen', aHash('b'))],
  ])('comes back when %s', (_what, after) => {
    expect(after.map(({ rule }) => rule)).toEqual(['alt-redundant-prefix']);
    expect(sortFindings(after, dismissals)).toEqual({ open: after, dismissed: [] });
  });

  it('does not take other findings along', () => {
    const both = findings('Das Bild zeigt den tollen Hafen');
    const dismissed = sortFindings(both, [dismissalOf(both[0]!, JUDGED)!]);
    expect(dismissed.open.map(({ rule }) => rule)).toEqual(['alt-opinion-words']);
  });

  it('is never one that blocks', () => {
    const [block] = findings('');
    expect(isDismissible(block!)).toBe(false);
    expect(dismissalOf(block!, JUDGED)).toBeNull();
    const forged = { asset: aHash('a'), altHash: altHash(''), rule: 'alt-missing', ...JUDGED };
    expect(sortFindings([aFinding()], [forged]).open).toHaveLength(1);
  });
});

it('has a sentence for every reason in both languages', () => {
  for (const reason of DismissReason.options) {
    const labels = [dismissReasonLabel(reason, 'de'), dismissReasonLabel(reason, 'en')];
    expect(new Set(labels.filter((label) => label.length > 8)).size).toBe(2);
  }
});

describe('the hash of an alt text', () => {
  it('is the same for the same text, however its umlauts are stored', () => {
    expect(altHash('Träger')).toBe(altHash('Träger'.normalize('NFD')));
    expect(altHash('Träger')).not.toBe(altHash('Trager'));
    expect(altHash('')).toMatch(/^[0-9a-f]{16}$/);
  });
});
