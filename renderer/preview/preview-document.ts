import { markBlockAtCursor, markDraftEntry } from './page-marks.js';
import { calmLinks } from './calm-links.js';
import { placePictures, type PictureWords, type PlacedPicture } from './place-pictures.js';
import { sanitizePage } from './sanitize-page.js';
import { PREVIEW_CSS } from './preview-css.js';

/** What of a page is pointed out: the entry of the draft, the block the cursor is in, or nothing. */
export type PageMark =
  | { readonly kind: 'none' }
  | { readonly kind: 'entry'; readonly index: number }
  /** `upToCursor` is the same page with its text cut before that block and ended by `CUT_MARK`. */
  | { readonly kind: 'block'; readonly upToCursor: string };

/** Everything a preview document is made of. `css` is our own theme, never text of an author. */
export interface PreviewParts {
  readonly html: string;
  readonly css: string;
  readonly nonce: string;
  readonly mark: PageMark;
  readonly words: PictureWords & { readonly linkTo: (target: string) => string };
  readonly picture: (src: string) => PlacedPicture;
}

/**
 * Turns a page of `core/layout` into the document of the preview's sandboxed frame: cleaned, with
 * its own content policy, pictures inside, links that lead nowhere, and the draft pointed out.
 */
export function previewDocument(parts: PreviewParts): string {
  const page = sanitizePage(parts.html);
  if (parts.mark.kind === 'entry') markDraftEntry(page, parts.mark.index);
  if (parts.mark.kind === 'block') markBlockAtCursor(page, sanitizePage(parts.mark.upToCursor));
  placePictures(page, parts.picture, parts.words);
  calmLinks(page, parts.words.linkTo);
  return assemble(page, `${parts.css}\n${PREVIEW_CSS}`, cleanNonce(parts.nonce));
}

function assemble(page: Document, css: string, nonce: string): string {
  const lang = page.documentElement.lang.replace(/[^A-Za-z-]/g, '');
  const policy = `default-src 'none'; img-src data:; font-src data:; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return [
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta http-equiv="x-dns-prefetch-control" content="off"><title>Blogpult</title>',
    `<style nonce="${nonce}">${css.replaceAll('</', '<\\/')}</style></head>`,
    page.body.outerHTML,
    '</html>',
  ].join('');
}

function cleanNonce(nonce: string): string {
  return nonce.replace(/[^A-Za-z0-9+/=_-]/g, '');
}
