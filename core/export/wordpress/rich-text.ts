import { withoutForbidden } from '../../markdown/escape.js';
import { unquoteIds } from './segments.js';

/**
 * Text as WordPress's editor writes it inside a block, byte by byte: `&`, `<`, `>` and the
 * no-break space as references, quotation marks as they are.
 */
export function richText(text: string): string {
  return withoutForbidden(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\u00a0/g, '&nbsp;');
}

/** A value inside the quotation marks of an attribute that a block writes itself. */
export function attributeText(text: string): string {
  return withoutForbidden(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/**
 * The words of a block of code: WordPress also hides brackets (they could be shortcodes) and the
 * first address that stands alone on its line (it could become an embedded page).
 */
export function codeText(text: string): string {
  return richText(text)
    .replace(/\[/g, '&#91;')
    .replace(/^(\s*https?:)\/\/([^\s<>"]+\s*)$/m, '$1&#47;&#47;$2');
}

/** One block between its comments. `attributes` in the order in which WordPress writes them. */
export function block(
  name: string,
  attributes: Readonly<Record<string, unknown>>,
  html: string,
): string {
  const told = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const json = told.length === 0 ? '' : ` ${blockJson(Object.fromEntries(told))}`;
  return `<!-- wp:${name}${json} -->\n${html}\n<!-- /wp:${name} -->`;
}

/** Blocks one below the other, as WordPress parts them; empty ones vanish. */
export function joinBlocks(blocks: readonly string[]): string {
  return blocks.filter((markup) => markup !== '').join('\n\n');
}

/** JSON that can stand in an HTML comment. */
function blockJson(attributes: Readonly<Record<string, unknown>>): string {
  return unquoteIds(JSON.stringify(attributes))
    .replace(/--/g, '\\u002d\\u002d')
    .replace(/</g, '\\u003c')
    .replace(/>/g, '\\u003e')
    .replace(/&/g, '\\u0026')
    .replace(/\\"/g, '\\u0022');
}
