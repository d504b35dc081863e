import type { PlannedFile } from '../../core/export/planned-file.js';
import { listPages, writeListPage } from '../../core/export/list-pages.js';
import { planSite, type SiteOptions } from '../../core/export/plan-site.js';
import { postLeaf } from '../../core/export/post-leaf.js';
import { selectedView, type ExportSelection } from '../../core/export/selection.js';
import type { BlogView } from '../../core/layout/blog-view.js';
import { articlePath } from '../../core/layout/paths.js';
import { sharedWriter } from '../../core/markdown/shared-writer.js';

/** All files of a site, its articles too, from whole posts. */
export function wholeSite(
  view: BlogView,
  selection: ExportSelection,
  options: SiteOptions,
): PlannedFile[] {
  const selected = selectedView(view, selection);
  const leaves = new Map(
    selected.posts.map((post) => [post.id, postLeaf(selected, post, sharedWriter())]),
  );
  const articles = selected.posts.map((post) => ({
    path: articlePath(post),
    text: leaves.get(post.id)?.page ?? '',
  }));
  const lists = listPages(selected).map((page) => ({
    path: page.path,
    ...writeListPage(selected, page, (id) => leaves.get(id)?.listed),
  }));
  const inLists = lists.flatMap(({ assets }) => assets);
  const pages = lists.map(({ path, text }) => ({ path, text }));
  return [...articles, ...pages, ...planSite(selected, leaves, inLists, options)];
}
