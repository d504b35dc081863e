import type { Asset, AssetHash } from '../../image/asset.js';
import { newContext, type RenderContext } from '../../markdown/render-context.js';
import type { DialectToken } from '../../markdown/tokens.js';
import type { Language } from '../../post/post.js';
import type { Footnotes } from './footnotes.js';
import type { MediaSize } from './segments.js';

/**
 * How blocks name pictures. `asset` finds one, null when the library lacks it. `id` is its number in
 * the media library, null for text that is pasted by hand. `url` is the address of one of its sizes.
 */
export interface BlockPictures {
  asset(hash: AssetHash): Asset | null;
  id(hash: AssetHash): string | null;
  url(hash: AssetHash, size: MediaSize): string;
}

/** What one text knows while it becomes blocks. `footnotes` are those of the whole post. */
export interface BlockContext extends RenderContext {
  readonly pictures: BlockPictures;
  readonly footnotes: Footnotes;
  /** Which text of the post this is; footnotes of two texts may carry the same label. */
  readonly part: string;
  /** Footnote marks of the link being written; no link may stand in another, so they follow it. */
  readonly marksOfLink: string[];
  /** How many notes the words being written stand in. */
  noteDepth: number;
}

/** What the texts of one post share. */
export interface BlockScope {
  readonly pictures: BlockPictures;
  readonly footnotes: Footnotes;
  readonly language: Language;
}

/** Starts a text of the post; `topHeading` is the level of its highest headings. */
export function newBlockContext(
  tokens: readonly DialectToken[],
  scope: BlockScope,
  part: string,
  topHeading: 2 | 3 = 2,
): BlockContext {
  const { pictures, footnotes, language } = scope;
  const options = {
    idPrefix: part === '' ? '' : `${part}--`,
    language,
    image: () => null,
    footnotes: 'keep' as const,
    topHeading,
  };
  // Blocks have writers of their own: nothing here renders through the context.
  return Object.assign(
    newContext(tokens, options, () => ''),
    { pictures, footnotes, part, marksOfLink: [], noteDepth: 0 },
  );
}
