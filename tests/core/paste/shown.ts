import type { Converted } from '../../../core/paste/html-to-markdown.js';

/** A conversion as the fixtures show it: pictures in their places, then footnotes, then what was left out. */
export function shown({ markdown, notes, pictures, leftOut }: Converted): string {
  let text = markdown;
  for (const { at, picture } of pictures.toReversed()) {
    const { alt, caption, align, href } = picture;
    const line = `⟦picture: ${alt} | ${caption} | ${align} | ${href ?? ''}⟧`;
    text = [text.slice(0, at), line, text.slice(at)]
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .join('\n\n');
  }
  const left = leftOut.map(({ what, count }) => `${what} ${count}`).join(', ');
  const parts = [text, notes, left === '' ? '' : `⟦left out: ${left}⟧`];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
