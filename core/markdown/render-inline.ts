import type { Tokens } from 'marked';
import { escapeText } from './escape.js';
import { fromReference } from './from-reference.js';
import { decodeReferences } from './unescape.js';
import { within, type RenderContext } from './render-context.js';
import { renderNoteMark } from './render-notes.js';
import { renderInlinePicture } from './render-picture.js';
import { safeUrl } from './safe-url.js';
import { childTokens, handlerOf, type ByType, type DialectToken } from './tokens.js';

/** Writes tokens of one paragraph, heading, cell or caption as HTML. */
export function renderInline(tokens: readonly DialectToken[], context: RenderContext): string {
  return tokens.map((token) => renderToken(token, context)).join('');
}

const WRITERS: ByType<string, [RenderContext]> = {
  text: (token, context) =>
    token.tokens === undefined
      ? plain(decodeReferences(token.text), context)
      : renderInline(childTokens(token), context),
  escape: (token, context) => plain(token.text, context),
  strong: (token, context) => element('strong', childTokens(token), context),
  em: (token, context) => element('em', childTokens(token), context),
  del: (token, context) => element('del', childTokens(token), context),
  inlineTag: (token, context) => element(token.tag, token.tokens, context),
  codespan: (token) => `<code>${escapeText(token.text)}</code>`,
  br: () => '<br>\n',
  link: renderLink,
  picture: renderInlinePicture,
  image: (token, context) => renderInlinePicture(fromReference(token), context),
  noteMark: renderNoteMark,
  teaserBreak: (_token, context) => breakAnchor(context),
  comment: () => '',
};

/** Anything else the parser may bring (a task box, a stray tag) is shown as it was typed. */
function renderToken(token: DialectToken, context: RenderContext): string {
  const write = handlerOf(WRITERS, token);
  return write === undefined ? plain(token.raw, context) : write(token, context);
}

/** The place a "more" link jumps to; only the first break counts. */
export function breakAnchor(context: RenderContext): string {
  const id = `${context.options.idPrefix}more--`;
  if (context.ids.has(id)) return '';
  context.ids.set(id, 1);
  return `<span class="more-anchor" id="${escapeText(id)}"></span>`;
}

function renderLink(token: Tokens.Link, context: RenderContext): string {
  const href = safeUrl(token.autolink === true ? token.href : decodeReferences(token.href));
  const children = childTokens(token);
  if (href === null || context.inLink) return renderInline(children, context);
  const inner = within(context, { inLink: true, inPhone: href.startsWith('tel:') }, () =>
    token.autolink === true ? plain(token.text, context) : renderInline(children, context),
  );
  // A link without a word cannot be followed by ear or found by eye: its address is its text.
  const label = inner.trim() === '' ? escapeText(token.href) : inner;
  return `<a href="${escapeText(href)}">${label}</a>`;
}

function element(tag: string, tokens: readonly DialectToken[], context: RenderContext): string {
  const inner = renderInline(tokens, context);
  return inner === '' ? '' : `<${tag}>${inner}</${tag}>`;
}

function plain(text: string, context: RenderContext): string {
  const shown = context.inPhone ? text.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011') : text;
  return escapeText(shown);
}
