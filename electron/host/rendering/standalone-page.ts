import { extname, posix } from 'node:path';
import type { Asset } from '../../../core/image/asset.js';
import { webSizes } from '../../../core/image/web-sizes.js';
import { ownCss } from '../../../core/layout/own-css.js';
import { OWN_CSS_PATH, THEME_PATH, TO_ROOT } from '../../../core/layout/paths.js';
import type { OpenedLibrary } from '../library/library-session.js';
import { openTheme, type Theme } from './theme.js';

const STYLE_LINK = new RegExp(`<link rel="stylesheet" href="(?:${TO_ROOT})?${THEME_PATH}">`);
const OWN_STYLE_LINK = new RegExp(`<link rel="stylesheet" href="(?:${TO_ROOT})?${OWN_CSS_PATH}">`);
// Quoted values may hold a ">": a tag ends at the first one outside of quotes.
const IMAGE = /<img\b(?:[^>"]|"[^"]*")*>/g;
const OTHER_FORMAT = /<source\b(?:[^>"]|"[^"]*")*>/g;
const SOURCE = /\ssrc="([^"]*)"/;
const CSS_URL = /url\(\s*(["']?)(?!data:)([^"')]+)\1\s*\)/g;

const TYPES: Readonly<Record<string, string>> = {
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
};

/** The page with style, fonts and pictures (one size each) inside, so that one file can be looked at anywhere. */
export async function standalonePage(
  html: string,
  library: OpenedLibrary,
  resourcesDir: string,
): Promise<string> {
  const theme = await openTheme(resourcesDir, library.content.profile.theme);
  const style = await inlineStyle(theme);
  const pictures = await inlinePictures(html, library);
  return html
    .replace(STYLE_LINK, () => `<style>\n${style}</style>`)
    .replace(OWN_STYLE_LINK, () => `<style>\n${ownCss(library.content.profile)}</style>`)
    .replace(OTHER_FORMAT, '')
    .replace(IMAGE, (tag) => inlineImage(tag, pictures));
}

async function inlineStyle(theme: Theme): Promise<string> {
  const css = (await theme.read(posix.basename(THEME_PATH))).toString('utf8');
  const urls = new Map<string, string>();
  for (const [, , url] of css.matchAll(CSS_URL)) {
    if (url === undefined || urls.has(url)) continue;
    const bytes = await theme.read(url.replace(/[?#].*$/, ''));
    urls.set(url, dataUrl(bytes, url));
  }
  return css.replace(CSS_URL, (whole, _quote, url: string) => {
    const data = urls.get(url);
    return data === undefined ? whole : `url("${data}")`;
  });
}

async function inlinePictures(
  html: string,
  library: OpenedLibrary,
): Promise<ReadonlyMap<string, string>> {
  const shown = new Set([...html.matchAll(IMAGE)].map(([tag]) => SOURCE.exec(tag)?.[1] ?? ''));
  const wanted = library.assets.list().flatMap((asset) => filesOf(asset, shown));
  const inlined = await Promise.all(
    wanted.map(async ({ asset, width, src }) => {
      const { assets } = library;
      if (width === null) return [src, dataUrl(await assets.bytes(asset.hash), src)] as const;
      return [src, dataUrl(await assets.resized(asset.hash, width), 'picture.webp')] as const;
    }),
  );
  return new Map(inlined);
}

function filesOf(asset: Asset, shown: ReadonlySet<string>) {
  return webSizes(asset)
    .flatMap(({ any: { path, made } }) =>
      ['', TO_ROOT].map((root) => ({ asset, width: made?.width ?? null, src: root + path })),
    )
    .filter(({ src }) => shown.has(src));
}

function inlineImage(tag: string, pictures: ReadonlyMap<string, string>): string {
  const src = SOURCE.exec(tag)?.[1] ?? '';
  const data = pictures.get(src);
  if (data === undefined) return tag;
  const single = tag.replace(/\s(?:srcset|sizes)="[^"]*"/g, '');
  return single.replace(SOURCE, () => ` src="${data}"`);
}

function dataUrl(bytes: Buffer, name: string): string {
  const type = TYPES[extname(name).toLowerCase()] ?? 'application/octet-stream';
  return `data:${type};base64,${bytes.toString('base64')}`;
}
