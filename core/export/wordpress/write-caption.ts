import type { ImageUse } from '../../image/image-use.js';
import { lexInline } from '../../markdown/lex.js';
import { within } from '../../markdown/render-context.js';
import type { BlockContext } from './block-context.js';
import { richText } from './rich-text.js';
import type { InlineWriter } from './write-flow.js';

/** Caption and credit of a use as rich text; empty when there is neither. */
export function captionText(
  use: Pick<ImageUse, 'caption' | 'credit'>,
  context: BlockContext,
  inline: InlineWriter,
): string {
  const caption = within(context, { inCaption: true }, () =>
    inline(lexInline(use.caption), context).trim(),
  );
  const credit =
    use.credit.trim() === ''
      ? ''
      : `<span class="image-credit">${richText(use.credit.trim())}</span>`;
  return [caption, credit].filter((part) => part !== '').join(' ');
}
