import type { WeighedPost, WeighRequest } from '../../../core/contract/exports.js';
import { picturesOfApproval } from '../../../core/export/approval-html.js';
import { planMarkdown } from '../../../core/export/plan-markdown.js';
import { planWordPress } from '../../../core/export/wordpress/plan-wordpress.js';
import type { PlannedFile } from '../../../core/export/planned-file.js';
import type { Asset } from '../../../core/image/asset.js';
import { webFiles, type WebFile } from '../../../core/image/web-sizes.js';
import { articlePage } from '../../../core/layout/article-page.js';
import { cardFile } from '../../../core/layout/link-card.js';
import { postOfView, type BlogView } from '../../../core/layout/blog-view.js';
import { fileStem } from '../../../core/post/file-stem.js';
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
  const view = await blogView(library);
  const post = postOfView(view, request.post);
  const isSite = request.format === 'site';
  const plan = isSite ? null : planOf(view, request, { version, library: library.content.id });
  const card = cardFile(view, post);
  const pictures = [];
  for (const hash of new Set(picturesOfApproval(view, post))) {
    const asset = view.assets.get(hash);
    if (asset === undefined) continue;
    const files = hash === card?.use.asset ? [...webFiles(asset), card.file] : webFiles(asset);
    const sizes =
      plan === null ? await bytesOfFiles(library, asset, files) : storedFiles(plan, asset);
    if (sizes.length === 0) continue;
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    const { originalName: name, width, height } = asset;
    pictures.push({ asset: hash, name, width, height, files: sizes.length, bytes });
  }
  const text = plan === null ? articlePage(view, post.id) : textOf(plan, post, request);
  return { text: Buffer.byteLength(text, 'utf8'), pictures };
}

async function bytesOfFiles(
  library: OpenedLibrary,
  asset: Asset,
  files: readonly WebFile[],
): Promise<number[]> {
  const sizes: number[] = [];
  for (const { made } of files) {
    const bytes = made === null ? null : await library.assets.forBundle(asset.hash, made);
    sizes.push(bytes?.length ?? asset.bytes);
  }
  return sizes;
}

/** A picture as often as the bundle holds it: WordPress gets no portraits of the team, Markdown keeps portraits apart. */
function storedFiles(plan: readonly PlannedFile[], { hash, bytes }: Asset): number[] {
  return plan.filter((file) => 'picture' in file && file.picture === hash).map(() => bytes);
}

function planOf(
  view: BlogView,
  { post, format, preset }: WeighRequest,
  origin: { readonly version: string; readonly library: string },
): PlannedFile[] {
  const selection = { posts: [post], category: null };
  const report = { format, forced: [], linked: false };
  return format === 'wordpress'
    ? planWordPress(view, selection, { report, origin })
    : planMarkdown(view, selection, report, { preset });
}

function textOf(plan: readonly PlannedFile[], { slug }: Post, { format }: WeighRequest): string {
  const path = format === 'markdown' ? `${fileStem(slug)}/index.md` : `/${fileStem(slug)}.html`;
  const file = plan.find((planned) => planned.path.endsWith(path));
  if (file === undefined) return '';
  if ('document' in file) return yamlText(file.document, file.body);
  return 'text' in file ? file.text : '';
}
