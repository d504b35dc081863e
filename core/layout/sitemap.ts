import { escapeText } from '../markdown/escape.js';

/** A page of the site: its path below the root, and when it last changed (UTC ISO) where that is known. */
export interface SitemapPage {
  readonly path: string;
  readonly changed: string | null;
}

/** The addresses of a site's pages for search engines (XML); `base` is the blog's address with its slash. */
export function sitemap(base: string, pages: readonly SitemapPage[]): string {
  const entries = pages.map(({ path, changed }) => {
    const date = changed === null ? '' : `<lastmod>${changed}</lastmod>`;
    return `<url><loc>${escapeText(base + path)}</loc>${date}</url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('')}</urlset>
`;
}
