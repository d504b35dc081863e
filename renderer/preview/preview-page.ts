import { articlePieces } from '../../core/layout/article-page.js';
import { categoryPieces } from '../../core/layout/category-page.js';
import type { PageMemory } from '../../core/layout/page-memory.js';
import type { PagePieces } from '../../core/layout/page-pieces.js';
import { cardPage } from '../../core/layout/link-card.js';
import { teaserPieces } from '../../core/layout/teaser-page.js';
import { categoryPlace, previewView, type PreviewSource } from './preview-view.js';

/** The ways a reader meets a post. */
export type PreviewMode = 'article' | 'category' | 'teaser' | 'card';

/** A page of the blog as the export would write it; `entry` is the draft's place in a list, from 0, else null. */
export interface PreviewPage {
  readonly pieces: PagePieces;
  readonly entry: number | null;
}

/**
 * Draws the page of a mode with the draft in its place. TEXT_TOO_NESTED, TEXT_TOO_LONG,
 * PARAGRAPH_TOO_LONG.
 */
export function previewPage(
  mode: PreviewMode,
  source: PreviewSource,
  allPosts: string,
  memory: PageMemory | null,
): PreviewPage {
  const { id } = source.draft;
  if (mode === 'category') {
    const { view, category, page, index } = categoryPlace(source, allPosts);
    return { pieces: categoryPieces(view, { id: category, page }, id, memory), entry: index };
  }
  if (mode === 'card') {
    const before = cardPage(previewView(source), id);
    return { pieces: { before, body: [], after: '' }, entry: null };
  }
  const draw = mode === 'article' ? articlePieces : teaserPieces;
  return { pieces: draw(previewView(source), id, memory), entry: null };
}
