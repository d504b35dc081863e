import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  htmlToMarkdown,
  type Converted,
  type DomNode,
} from '../../../core/paste/html-to-markdown.js';

const FOLDER = new URL('../../fixtures/paste/', import.meta.url);
const domino = createRequire(import.meta.url)('@mixmark-io/domino') as {
  createDocument(html: string, force: boolean): DomNode;
};

/** What programs put on the clipboard, with what is to become of it. */
export function pastes(): { name: string; html: string; expected: string }[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/\.html$/, ''))
    .map((name) => ({ name, html: read(`${name}.html`), expected: read(`${name}.md`) }));
}

function read(file: string): string {
  return readFileSync(new URL(file, FOLDER), 'utf8');
}

/** A document as Node parses it. */
export function parseHtml(html: string): DomNode {
  return domino.createDocument(html, true);
}

/** A conversion as the fixtures show it: pictures in their places, then footnotes, then what was left out. */
function shown({ markdown, notes, pictures, leftOut }: Converted): string {
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

/** Converts a payload and shows the outcome. */
export function convert(html: string): string {
  return shown(htmlToMarkdown(parseHtml(html)));
}
