import DOMPurify, { type Config } from 'dompurify';

/** What the layouts write and nothing besides: no style, script, form, media, vector or embedding element. */
const TAGS = [
  ...['html', 'head', 'body', 'header', 'main', 'footer', 'nav', 'article', 'section', 'aside'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'div', 'span', 'hr', 'br', 'address'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'blockquote', 'pre', 'figure', 'figcaption', 'img'],
  ...['details', 'summary'],
  ...['table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ...['a', 'abbr', 'b', 'cite', 'code', 'del', 'dfn', 'em', 'i', 'ins', 'kbd', 'mark', 'q', 's'],
  ...['samp', 'small', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr', 'bdi', 'bdo'],
];

const ATTRIBUTES = [
  ...['id', 'class', 'lang', 'dir', 'title', 'role', 'href', 'src', 'alt', 'width', 'height'],
  ...['datetime', 'start', 'reversed', 'value', 'colspan', 'rowspan', 'scope', 'align'],
];

const CONFIG: Config = {
  WHOLE_DOCUMENT: true,
  ALLOWED_TAGS: TAGS,
  ALLOWED_ATTR: ATTRIBUTES,
  ALLOW_DATA_ATTR: false,
  ALLOW_UNKNOWN_PROTOCOLS: false,
};

/**
 * Cleans a whole page of HTML and answers it as an inert document: nothing in it loads or runs.
 */
export function sanitizePage(html: string): Document {
  const clean = DOMPurify.sanitize(html, CONFIG);
  return new DOMParser().parseFromString(clean, 'text/html');
}
