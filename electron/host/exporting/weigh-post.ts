import type { WeighedPost, WeighRequest } from '../../../core/contract/exports.js';
import { picturesOfApproval } from '../../../core/export/approval-html.js';
import { planMarkdown } from '../../../core/export/plan-markdown.js';
import { webPictures } from '../../../core/export/web-pictures.js';
import { planWordPress } from '../../../core/export/wordpress/plan-wordpress.js';
import type { Asset } from '../../../core/image/asset.js';
import { articlePage } from '../../../core/layout/article-page.js';
import { postOfView, type BlogView } from '../../../core/layout/blog-view.js';
import type { Post } from '../../../core/post/post.js';
import type { OpenedLibrary } from '../library/library-session.js';
import { blogView } from '../rendering/blog-view.js';
import { yamlText } from './yaml-text.js';

/**
 * What a post comes to in a bundle, in bytes before packing: its page or document, and each picture with
 * all the sizes that are made of it. They are made for that, and the export takes them over from the cache.
 * POST_NOT_FOUND, ASSET_NOT_FOUND, TEXT_*, DISK_*.
 */
export async function weighPost(
  library: OpenedLibrary,
  request: WeighRequest,
  version: string,
): Promise<WeighedPost> {
  const { post: id, format } = request;
  const view = await blogView(library);
  const post = postOfView(view, id);
  const text = textOf(view, post, request, { version, library: library.content.id });
  const pictures = [];
  for (const hash of new Set(picturesOfApproval(view, post))) {
    const asset = view.assets.get(hash);
    if (asset === undefined) continue;
    const files = format === 'site' ? await webFiles(library, asset) : [asset.bytes];
    const bytes = files.reduce((sum, size) => sum + size, 0);
    const { originalName: name, width, height } = asset;
    pictures.push({ asset: hash, name, width, height, files: files.length, bytes });
  }
  return { text: Buffer.byteLength(text, 'utf8'), pictures };
}

async function webFiles(library: OpenedLibrary, asset: Asset): Promise<number[]> {
  const sizes: number[] = [];
  for (const { width } of webPictures(asset)) {
    const made = width === null ? null : await library.assets.forBundle(asset.hash, width);
    sizes.push(made?.length ?? asset.bytes);
  }
  return sizes;
}

function textOf(
  view: BlogView,
  post: Post,
  { format, preset }: WeighRequest,
  origin: { readonly version: string; readonly library: string },
): string {
  if (format === 'site') return articlePage(view, post.id);
  const selection = { posts: [post.id], category: null };
  const report = { format, forced: [], linked: false };
  const plan =
    format === 'markdown'
      ? planMarkdown(view, selection, report, { preset })
      : planWordPress(view, selection, { report, origin });
  const path = format === 'markdown' ? `${post.slug}/index.md` : `/${post.slug}.html`;
  const file = plan.find((planned) => planned.path.endsWith(path));
  if (file === undefined) return '';
  if ('document' in file) return yamlText(file.document, file.body);
  return 'text' in file ? file.text : '';
}
