import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { tags } from '@lezer/highlight';

const heading = (fontSize: string) => ({ fontSize, fontWeight: '650', lineHeight: '1.3' });

const LOOKS = HighlightStyle.define([
  { tag: tags.heading1, ...heading('1.6em') },
  { tag: tags.heading2, ...heading('1.38em') },
  { tag: tags.heading3, ...heading('1.16em') },
  { tag: [tags.heading4, tags.heading5, tags.heading6], ...heading('1em') },
  { tag: tags.strong, fontWeight: '680' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  {
    tag: tags.link,
    color: 'var(--accent)',
    textDecoration: 'underline',
    textUnderlineOffset: '3px',
  },
  {
    tag: [tags.url, tags.string],
    color: 'var(--muted)',
    fontFamily: 'var(--font-ui)',
    fontSize: '0.82em',
    textDecoration: 'none',
    overflowWrap: 'anywhere',
  },
  { tag: tags.monospace, fontFamily: 'ui-monospace, monospace', fontSize: '0.86em' },
  { tag: tags.labelName, color: 'var(--accent)', fontFamily: 'var(--font-ui)', fontSize: '0.78em' },
  {
    tag: tags.attributeValue,
    color: 'var(--muted)',
    fontFamily: 'var(--font-ui)',
    fontSize: '0.82em',
    textDecoration: 'none',
  },
  { tag: [tags.comment, tags.escape, tags.character], color: 'var(--muted)' },
  {
    tag: tags.processingInstruction,
    color: 'var(--muted)',
    fontWeight: '400',
    fontStyle: 'normal',
    textDecoration: 'none',
  },
]);

/** Text looks like what it is; the marks that make it so step back. Never sets a size in px. */
export function typography(): Extension {
  return syntaxHighlighting(LOOKS);
}
