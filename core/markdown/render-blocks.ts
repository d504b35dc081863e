import type { Tokens } from 'marked';
import { escapeText } from './escape.js';
import { headingId, headingLevel } from './headings.js';
import type { RenderContext } from './render-context.js';
import { picturesAlone, type AlonePicture } from './pictures-alone.js';
import { breakAnchor, renderInline } from './render-inline.js';
import { renderFigure } from './render-picture.js';
import { renderTable } from './render-table.js';
import { childTokens, handlerOf, type ByType, type DialectToken } from './tokens.js';

/** Writes block tokens as HTML, each block ending in a line break. */
export function renderBlocks(tokens: readonly DialectToken[], context: RenderContext): string {
  return tokens.map((token) => renderBlock(token, context)).join('');
}

const nothing = () => '';

const WRITERS: ByType<string, [RenderContext]> = {
  paragraph: (token, context) => renderParagraph(childTokens(token), context),
  text: renderTightText,
  heading: renderHeading,
  blockquote: (token, context) => renderQuote(childTokens(token), context),
  list: renderList,
  code: renderCode,
  table: renderTable,
  hr: () => '<hr class="wp-block-separator">\n',
  teaserBreak: (_token, context) => `${breakAnchor(context)}\n`,
  space: nothing,
  def: nothing,
  note: nothing,
  comment: nothing,
};

function renderBlock(token: DialectToken, context: RenderContext): string {
  const write = handlerOf(WRITERS, token);
  const html = write === undefined ? renderInline([token], context) : write(token, context);
  return html + context.behind.splice(0).join('');
}

function renderQuote(tokens: readonly DialectToken[], context: RenderContext): string {
  const inner = renderBlocks(tokens, context);
  return inner === '' ? '' : `<blockquote class="wp-block-quote">\n${inner}</blockquote>\n`;
}

function renderParagraph(tokens: readonly DialectToken[], context: RenderContext): string {
  const pictures = picturesAlone(tokens);
  if (pictures !== null) return figures(pictures, context);
  const inner = renderInline(tokens, context).trim();
  return inner === '' ? '' : `<p>${inner}</p>\n`;
}

/** The text of a list item without blank lines has no paragraph of its own. */
function renderTightText(token: Tokens.Text, context: RenderContext): string {
  const tokens = token.tokens === undefined ? [token] : childTokens(token);
  const pictures = picturesAlone(tokens);
  return pictures === null ? renderInline(tokens, context) : figures(pictures, context);
}

function figures(pictures: readonly AlonePicture[], context: RenderContext): string {
  return pictures.map(({ token, link }) => renderFigure(token, link, context)).join('');
}

function renderHeading(token: Tokens.Heading, context: RenderContext): string {
  const tokens = childTokens(token);
  const inner = renderInline(tokens, context).trim();
  if (inner === '') return '';
  const level = headingLevel(token.depth, context);
  const id = headingId(tokens, context);
  return `<h${level} class="wp-block-heading" id="${escapeText(id)}">${inner}</h${level}>\n`;
}

function renderList(token: Tokens.List, context: RenderContext): string {
  const tag = token.ordered ? 'ol' : 'ul';
  const start =
    token.ordered && token.start !== 1 && token.start !== '' ? ` start="${token.start}"` : '';
  const items = token.items.map((item) => {
    const inner = renderBlocks(item.tokens as DialectToken[], context).trimEnd();
    return `<li>${inner}</li>\n`;
  });
  return `<${tag} class="wp-block-list"${start}>\n${items.join('')}</${tag}>\n`;
}

/** Code keeps its lines; it can be reached by keyboard because long lines scroll. */
function renderCode(token: Tokens.Code): string {
  const language = /^[\w+#.-]{1,40}/.exec(token.lang ?? '')?.[0];
  const name = language === undefined ? '' : ` class="language-${escapeText(language)}"`;
  return `<pre class="wp-block-code" tabindex="0"><code${name}>${escapeText(token.text)}\n</code></pre>\n`;
}
