import { previewPage } from '../../../core/exchange/preview-page.js';
import type { AssetHash } from '../../../core/image/asset.js';
import { webSizes } from '../../../core/image/web-sizes.js';
import type { BlogView } from '../../../core/layout/blog-view.js';
import type { ResolvedImage } from '../../../core/markdown/resolved-image.js';
import type { RecordId } from '../../../core/post/post.js';
import type { OpenedLibrary } from '../library/library-session.js';
import type { Theme } from '../rendering/theme.js';

/** The width that a picture of the page has at most, px: enough to judge it, small enough to send. */
const WIDTH = 800;

/** What the page is made from; `hashes` are the pictures that its posts show. */
export interface PackagePreview {
  readonly library: OpenedLibrary;
  readonly view: BlogView;
  readonly theme: Theme;
  readonly posts: readonly RecordId[];
  readonly hashes: Iterable<AssetHash>;
  readonly by: string;
  readonly day: string;
}

/** Writes the page with which anybody without the app reads a package's posts. ASSET_NOT_FOUND, DISK_*. */
export async function packagePreview(parts: PackagePreview): Promise<string> {
  const { library, view, theme, hashes, ...rest } = parts;
  const pictures = new Map<AssetHash, ResolvedImage>();
  for (const hash of hashes) pictures.set(hash, await embedded(library, hash));
  const sheets = await Promise.all(
    theme.files.filter((file) => file.endsWith('.css')).map((file) => theme.read(file)),
  );
  const css = sheets
    .map((sheet) => sheet.toString('utf8'))
    .join('\n')
    // The fonts stay in the app; whoever reads this has a serif of their own.
    .replace(/@font-face\s*\{[^}]*\}/g, '');
  return previewPage({ ...rest, view, css, pictures });
}

async function embedded(library: OpenedLibrary, hash: AssetHash): Promise<ResolvedImage> {
  const asset = library.assets.get(hash);
  const { width, height } = webSizes(asset).findLast((size) => size.width <= WIDTH) ?? asset;
  const bytes = asset.animated
    ? await library.assets.bytes(hash)
    : await library.assets.resized(hash, Math.min(WIDTH, asset.width));
  const type = asset.animated ? asset.type : 'image/webp';
  const src = `data:${type};base64,${bytes.toString('base64')}`;
  return { src, srcset: '', sizes: '', width, height };
}
