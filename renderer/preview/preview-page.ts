import { articlePage } from '../../core/layout/article-page.js';
import { categoryPage } from '../../core/layout/category-page.js';
import { teaserPage } from '../../core/layout/teaser-page.js';
import { blockStart } from './cursor-block.js';
import { CUT_MARK } from './page-marks.js';
import type { PageMark } from './preview-document.js';
import { categoryPlace, previewView, type PreviewSource } from './preview-view.js';

/** The three ways a reader meets a post. */
export type PreviewMode = 'article' | 'category' | 'teaser';

/** A page of the blog as the export would write it, and what of it to point out. */
export interface PreviewPage {
  readonly html: string;
  readonly mark: PageMark;
}

/**
 * Draws the page of a mode with the draft in its place. `cursor` is a UTF-16 offset in the draft's
 * body. TEXT_TOO_NESTED, TEXT_TOO_LONG.
 */
export function previewPage(
  mode: PreviewMode,
  source: PreviewSource,
  cursor: number,
  allPosts: string,
): PreviewPage {
  if (mode === 'category') {
    const { view, category, page, index } = categoryPlace(source, allPosts);
    return { html: categoryPage(view, category, page), mark: { kind: 'entry', index } };
  }
  const view = previewView(source);
  if (mode === 'teaser') return { html: teaserPage(view, source.draft.id), mark: { kind: 'none' } };
  return { html: articlePage(view, source.draft.id), mark: blockMark(source, cursor) };
}

function blockMark(source: PreviewSource, cursor: number): PageMark {
  const { draft } = source;
  const start = blockStart(draft.body, cursor);
  if (start === 0) return { kind: 'none' };
  const body = `${draft.body.slice(0, start)}\n\n${CUT_MARK}\n`;
  const cut = previewView({ ...source, draft: { ...draft, body } });
  return { kind: 'block', upToCursor: articlePage(cut, draft.id) };
}
