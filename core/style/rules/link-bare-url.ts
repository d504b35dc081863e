import type { SyntaxNode } from '@lezer/common';
import { inlineText } from '../../markdown/inline-text.js';
import { beginningOf } from '../../typography/beginning.js';
import type { StyleReading } from '../reading.js';
import type { StyleHit, StyleRule } from '../rule.js';

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>\ufffc]+[^\s<>\ufffc.,;:!?)”“"]/giu;
const WHOLE = /^(?:https?:\/\/|www\.)\S+$/iu;
const SHOWN = 50;

/**
 * A web address stands in the text for everybody to read, or is the text of a link. Read aloud, it
 * is spelled sign by sign; words say where the link leads. In footnotes addresses are usual, and the
 * rule only suggests.
 */
export const linkBareUrl: StyleRule = {
  id: 'link-bare-url',
  group: 'style',
  severity: 'warn',
  check(reading) {
    const linked = reading
      .nodes('Link', 'Autolink')
      .map((node) => ({ node, url: shownBy(node, reading).trim() }))
      .filter(({ url }) => WHOLE.test(url));
    const inLinks = (at: number) => linked.some(({ node }) => node.from <= at && at < node.to);
    const bare = reading
      .matches(ADDRESS)
      .filter(({ from }) => !inLinks(from))
      .map(({ match, from, to }) => ({ url: match[0], from, to }));
    return [...linked.map(({ node, url }) => ({ url, from: node.from, to: node.to })), ...bare].map(
      (place) => hitAt(place, reading),
    );
  },
};

function shownBy(node: SyntaxNode, { read }: StyleReading): string {
  return node.name === 'Autolink' ? read(node.from + 1, node.to - 1) : inlineText(node, read);
}

function hitAt(
  { url, from, to }: { url: string; from: number; to: number },
  { prose }: StyleReading,
): StyleHit {
  const isNote = prose.some((one) => one.place === 'note' && one.from <= from && from < one.to);
  const shown = url.length > SHOWN ? `${beginningOf(url, SHOWN)}…` : url;
  return { from, to, params: { url: shown }, ...(isNote ? { severity: 'hint' as const } : {}) };
}
