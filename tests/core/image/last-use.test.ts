import { describe, expect, it } from 'vitest';
import { writeImageUse } from '../../../core/image/image-markdown.js';
import { type ImageUse, newImageUse } from '../../../core/image/image-use.js';
import { lastUseOf } from '../../../core/image/last-use.js';
import { aPost } from '../../builders/content.js';

const ASSET = 'a'.repeat(64);
const use = (alt: string): ImageUse => ({ ...newImageUse(ASSET), alt, decision: 'described' });

describe('how a picture was described last', () => {
  it('is what the post that changed last says', () => {
    const posts = [
      aPost({ body: writeImageUse(use('Alt.')), updatedAt: '2026-01-01T00:00:00.000Z' }),
      aPost({ body: '', featured: use('Neu.'), updatedAt: '2026-02-01T00:00:00.000Z' }),
    ];
    expect(lastUseOf(ASSET, posts)?.alt).toBe('Neu.');
  });

  it('is nothing when nobody has decided', () => {
    expect(lastUseOf(ASSET, [aPost({ body: writeImageUse(newImageUse(ASSET)) })])).toBeNull();
  });
});
