import { imageContext, type ImageContext } from '../../core/alt/image-context.js';
import { altDecision, newImageUse } from '../../core/image/image-use.js';

/** An asset hash for tests: the same sign 64 times. */
export function aHash(sign = 'a'): string {
  return sign.repeat(64);
}

/** A picture in the body with this alt text, undecided when the text is empty. */
export function aContext(alt: string, over: Partial<ImageContext> = {}): ImageContext {
  const use = { ...newImageUse(aHash()), alt, decision: altDecision(alt, false) };
  return imageContext({ use, ...over });
}

/** The same picture marked as decorative, whatever its alt text says. */
export function aDecorativeContext(alt: string, over: Partial<ImageContext> = {}): ImageContext {
  const context = aContext(alt, over);
  return { ...context, use: { ...context.use, decision: 'decorative' } };
}
