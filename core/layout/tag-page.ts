import { archivePage } from './archive-page.js';
import { postsWithTag, type BlogView } from './blog-view.js';
import { markup } from './markup.js';
import { LiveBody, type EntryMemory } from './page-pieces.js';
import { tagPath } from './tag-path.js';
import { layoutTexts } from './texts.js';

/**
 * One page of the posts with a tag, newest first; `page` counts from 1.
 * INPUT_INVALID for a page that does not exist, TEXT_TOO_LONG, TEXT_TOO_NESTED, PARAGRAPH_TOO_LONG.
 */
export function tagPage(
  view: BlogView,
  tag: string,
  page: number,
  memory: EntryMemory | null = null,
): string {
  const texts = layoutTexts(view.profile.language);
  const archive = {
    title: `${texts.tag}: ${tag}`,
    bodyClass: 'tag',
    posts: postsWithTag(view, tag),
    header: () => markup`<header class="page-header">
<h1 class="page-title">${texts.tag}: <span>${tag}</span></h1>
</header>
`,
    path: (to: number) => tagPath(view, tag, to),
  };
  return archivePage(view, archive, page, new LiveBody(null, memory));
}
