import { escapeText } from '../markdown/escape.js';

/** A piece of finished HTML; only `markup` and `trusted` make one. */
export class Html {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

/** What a template may hold: texts are escaped, HTML stands as it is, lists are joined, null shows nothing. */
export type HtmlPart = Html | string | number | null | readonly HtmlPart[];

/** Writes HTML and escapes every value in it, in text and in quoted attributes alike. */
export function markup(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  let written = strings[0] ?? '';
  for (const [index, part] of parts.entries()) written += write(part) + (strings[index + 1] ?? '');
  return new Html(written);
}

/** Takes finished HTML from `core/markdown`, which is safe by construction. Never for text of a person. */
export function trusted(text: string): Html {
  return new Html(text);
}

function write(part: HtmlPart): string {
  if (part === null) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'string' || typeof part === 'number') return escapeText(String(part));
  return part.map(write).join('');
}
