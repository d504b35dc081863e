import { decodeReferences } from '../../markdown/unescape.js';
import { readAlt } from '../reading.js';
import type { AltRule } from '../rule.js';

const TAG = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|<!--.*?-->/gis;
const REFERENCE = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});/gi;
const MARKDOWN_LINK = /!?\[([^\]]*)\]\([^)\s]*\)/g;
const STRONG = /\*\*(?=\S)([^*]+)(?<=\S)\*\*|(?<!\w)__(?=\S)([^_]+)(?<=\S)__(?!\w)/g;
const EMPHASIS = /(?<![\p{L}\p{N}*])\*(?=\S)([^*]+)(?<=\S)\*(?![\p{L}\p{N}*])/gu;
const SHORTCODE =
  /\[\/?(?:caption|gallery|url|img|quote|embed)(?:[\s=][^\]]*)?\]|\[([biu])\](?=[^[]*\[\/\1\])|(?<=\[([biu])\][^[]*)\[\/\2\]/gi;
const TEMPLATE = /\{\{[^}]*\}\}|\{%[^%]*%\}/g;
const ATTRIBUTE = /(?<![\p{L}])(?:alt|class|style|src|href|title)=["“„'][^"”“']*["”“']?/giu;

/** Without one of these there is no markup; most texts need no closer look. */
const MARK = /[<&[*_{=]/;

const ALL = [TAG, REFERENCE, MARKDOWN_LINK, STRONG, EMPHASIS, SHORTCODE, TEMPLATE, ATTRIBUTE];

/**
 * HTML tags, character references, Markdown marks, shortcodes or template braces, which a screen
 * reader reads out sign by sign. A gender star, a hashtag or a lone "&" is no markup.
 */
export const altContainsMarkup: AltRule = {
  id: 'alt-contains-markup',
  severity: 'block',
  applies: 'described',
  check: (context) => {
    const { alt } = readAlt(context);
    if (!MARK.test(alt)) return null;
    const found = ALL.map((pattern) => alt.match(pattern)?.[0]).find((part) => part !== undefined);
    return found === undefined ? null : { params: { part: found } };
  },
  fixes: [{ id: 'drop-markup', apply: (use) => ({ ...use, alt: plain(use.alt) }) }],
};

function plain(alt: string): string {
  const words = alt
    .replace(TAG, ' ')
    .replace(MARKDOWN_LINK, '$1')
    .replace(STRONG, '$1$2')
    .replace(EMPHASIS, '$1')
    .replace(SHORTCODE, ' ')
    .replace(TEMPLATE, ' ')
    .replace(ATTRIBUTE, ' ');
  return decodeReferences(words)
    .replace(/\s+/g, ' ')
    .replace(/\s+([.,;:!?])/g, '$1')
    .trim();
}
