import { describe, expect, it } from 'vitest';
import { checkImage } from '../../../core/alt/check-image.js';
import { imageContext } from '../../../core/alt/image-context.js';
import {
  altDecision,
  confirmUse,
  ImageUse,
  newImageUse,
  proposeUse,
  replaceAsset,
} from '../../../core/image/image-use.js';
import { anImageUse } from '../../builders/content.js';

const rules = (use: ImageUse) => checkImage(imageContext({ use })).map(({ rule }) => rule);

describe('a use of a picture', () => {
  it('asks again when the picture is exchanged, until somebody confirms it', () => {
    const confirmed = confirmUse(anImageUse('a'), 'Ada Lind');
    expect(confirmed).toMatchObject({ by: 'Ada Lind', confirmedFor: 'aaaaaaaa' });
    const other = replaceAsset(confirmed, 'b'.repeat(64));
    expect(rules(other)).toEqual(['alt-stale-after-replace']);
    expect(rules(confirmUse(other, 'Ada Lind'))).toEqual([]);
    expect(rules(replaceAsset(other, 'a'.repeat(64)))).toEqual([]);
  });

  it('that was never confirmed remembers its picture as well', () => {
    expect(rules(replaceAsset(anImageUse('a'), 'b'.repeat(64)))).toEqual([
      'alt-stale-after-replace',
    ]);
    const undecided = replaceAsset(newImageUse('a'.repeat(64)), 'b'.repeat(64));
    expect(rules(undecided)).toEqual(['alt-missing']);
  });

  it('proposes what was said elsewhere, without its place, and asks whether it fits', () => {
    const elsewhere = anImageUse('a', { caption: 'Dort', align: 'left', text: 'Hallo', by: 'Ada' });
    const proposed = proposeUse(elsewhere);
    expect(proposed).toMatchObject({
      alt: elsewhere.alt,
      text: 'Hallo',
      caption: '',
      align: 'none',
      by: '',
    });
    expect(rules(proposed)).toEqual(['alt-reused-unconfirmed']);
    expect(proposeUse(newImageUse('a'.repeat(64))).unconfirmed).toBe(false);
  });

  it('opens from documents of before', () => {
    const { asset, alt, decision, purpose, caption, credit, align, width } = anImageUse('a');
    const old = { asset, alt, decision, purpose, caption, credit, align, width };
    expect(ImageUse.parse(old)).toEqual(anImageUse('a'));
  });

  it.each(['', '  ', '\u00a0', '\u200b\u2060', '\u2800', '\u00ad'])(
    'is not described by %j',
    (alt) => {
      expect(altDecision(alt, false)).toBe('missing');
    },
  );
});
