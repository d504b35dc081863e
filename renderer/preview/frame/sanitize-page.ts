import DOMPurify, { type Config } from 'dompurify';

/** What the layouts write and nothing besides: no style, script, form, media, vector or embedding element. */
const TAGS = [
  ...['header', 'main', 'footer', 'nav', 'article', 'section', 'aside', 'details', 'summary'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'div', 'span', 'hr', 'br', 'address'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'blockquote', 'pre', 'figure', 'figcaption', 'img'],
  ...['table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ...['a', 'abbr', 'b', 'cite', 'code', 'del', 'dfn', 'em', 'i', 'ins', 'kbd', 'mark', 'q', 's'],
  ...['samp', 'small', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr', 'bdi', 'bdo'],
];

const ATTRIBUTES = [
  ...['id', 'class', 'lang', 'dir', 'title', 'role', 'href', 'src', 'alt', 'width', 'height'],
  ...['datetime', 'start', 'reversed', 'value', 'colspan', 'rowspan', 'scope', 'align', 'tabindex'],
];

const CONFIG = {
  RETURN_DOM_FRAGMENT: true,
  ALLOWED_TAGS: TAGS,
  ALLOWED_ATTR: ATTRIBUTES,
  ALLOW_DATA_ATTR: false,
  ALLOW_UNKNOWN_PROTOCOLS: false,
} satisfies Config;

/**
 * Cleans HTML, a page or a part of one, and answers what stood in its body as nodes of an inert
 * document: nothing in them loads or runs, and nothing is parsed a second time.
 */
export function sanitizePage(html: string): DocumentFragment {
  // A document of frames has no body, and so nothing to show.
  const nodes = DOMPurify.sanitize(html, CONFIG) as DocumentFragment | null;
  return nodes ?? document.implementation.createHTMLDocument('').createDocumentFragment();
}
