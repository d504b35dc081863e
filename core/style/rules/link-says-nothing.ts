import { normalise } from '../../alt/normalise.js';
import { inlineText } from '../../markdown/inline-text.js';
import type { StyleRule } from '../rule.js';

const EMPTY_WORDS = new Set(
  `hier|hier klicken|klicken sie hier|hier entlang|klick|klicken|mehr|mehr dazu|mehr erfahren|
  mehr infos|mehr informationen|weitere informationen|weitere infos|weiterlesen|weiter|link|zum link|
  dieser link|diesem link|diesen link|folgender link|folgendem link|unter diesem link|website|webseite|
  zur website|zur webseite|internetseite|seite|dort|da|lesen|download|herunterladen|pdf|info|infos|
  artikel|zum artikel|details|here|click here|this|this link|link here|more|read more|learn more|
  find out more|more information|page|this page|site|article`
    .split('|')
    .map((words) => words.replace(/\s+/g, ' ').trim()),
);

/**
 * The text of a link says nothing about where it leads: „hier“, „mehr“, „dieser Link“. Screen readers
 * list the links of a page without the sentences around them, and there ten times „hier“ helps nobody.
 */
export const linkSaysNothing: StyleRule = {
  id: 'link-says-nothing',
  group: 'style',
  severity: 'warn',
  check: (reading) =>
    reading.nodes('Link').flatMap((node) => {
      const text = inlineText(node, reading.read).trim();
      if (!EMPTY_WORDS.has(normalise(text))) return [];
      return [{ from: node.from, to: node.to, params: { text } }];
    }),
};
