/** How a picture says that it loads when it comes near. No text can bring this into a page: its quotes are escaped. */
export const LAZY = ' loading="lazy"';

/** Finished HTML whose pictures are all lazy, with its first one loading at once. */
export function withEagerFirst(html: string): string {
  return html.replace(LAZY, '');
}
