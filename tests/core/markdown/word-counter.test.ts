import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords } from '../../../core/markdown/plain-text.js';
import { wordCounter } from '../../../core/markdown/word-counter.js';

const blocks = fc.constantFrom(
  'Ein Satz mit fünf Wörtern.',
  '## Titel\n\n- eins\n- zwei drei',
  '| A | B |\n| - | - |\n| c | d e |',
  'Text[^1] und mehr.\n\n[^1]: Die Fußnote zählt mit.',
  '```\ncode zählt\n```',
  '![Alt](asset:x "Titel") danach',
);

test('a typed text has as many words as when it is counted at once', () => {
  fc.assert(
    fc.property(fc.array(fc.array(blocks, { maxLength: 6 }), { maxLength: 5 }), (versions) => {
      const counter = wordCounter();
      for (const version of versions) {
        const text = version.join('\n\n');
        expect(counter.count(text)).toBe(countWords(text));
      }
    }),
  );
});
