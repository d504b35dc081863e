import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { htmlToMarkdown, type DomNode } from '../../../core/paste/html-to-markdown.js';
import { shown } from './shown.js';

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

/** Converts a payload and shows the outcome. */
export function convert(html: string): string {
  return shown(htmlToMarkdown(parseHtml(html)));
}
