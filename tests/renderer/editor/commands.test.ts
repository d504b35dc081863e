import { describe, expect, test } from 'vitest';
import { endList } from '../../../renderer/editor/commands/end-list.js';
import { insertBreak } from '../../../renderer/editor/commands/insert-break.js';
import { insertFootnote } from '../../../renderer/editor/commands/insert-footnote.js';
import { insertLineBreak } from '../../../renderer/editor/commands/insert-line-break.js';
import { insertLink } from '../../../renderer/editor/commands/insert-link.js';
import { insertTable } from '../../../renderer/editor/commands/insert-table.js';
import { toggleHeading } from '../../../renderer/editor/commands/toggle-heading.js';
import { toggleLines } from '../../../renderer/editor/commands/toggle-lines.js';
import { type InlineMark, toggleMark } from '../../../renderer/editor/commands/toggle-mark.js';
import { activeActions } from '../../../renderer/editor/editor-actions.js';
import { after, aState, show } from './a-state.js';
import { parserHasTime } from './parser-time.js';

parserHasTime();

describe('bold and italics', () => {
  const bold = toggleMark('**');

  test.each([
    ['ein |Wort| hier', 'ein **|Wort|** hier'],
    ['ein |Wort |hier', 'ein **|Wort|** hier'],
    ['ein Wo|rt hier', 'ein **Wo|rt** hier'],
    ['für Bürger|*innen da', 'für **Bürger|*innen** da'],
    ['ein | hier', 'ein **|** hier'],
    ['ein **Wo|rt** hier', 'ein Wo|rt hier'],
    ['ein **|** hier', 'ein | hier'],
  ])('%s becomes %s', (before, expected) => {
    expect(show(after(aState(before), bold))).toBe(expected);
  });

  test('twice gives the text back', () => {
    const start = 'Die |kurzen Wege| zählen.';
    expect(show(after(after(aState(start), bold), bold))).toBe(start);
    expect(show(after(after(aState(start), toggleMark('*')), toggleMark('*')))).toBe(start);
  });
});

describe('further marks', () => {
  const WORDS: readonly InlineMark[] = ['~~', '`', '<mark>', '<small>', '<kbd>', '<abbr>'];

  test.each([...WORDS, '<sub>', '<sup>'] as const)('%s is set and taken away again', (mark) => {
    const set = after(aState('Die |kurzen Wege| zählen.'), toggleMark(mark));
    const close = mark.replace('<', '</');
    expect(show(set)).toBe(`Die ${mark}|kurzen Wege|${close} zählen.`);
    expect(show(after(set, toggleMark(mark)))).toBe('Die |kurzen Wege| zählen.');
  });

  test('without a selection a word gets its mark; what is raised or lowered comes next', () => {
    expect(show(after(aState('Taste Ent|f'), toggleMark('<kbd>')))).toBe('Taste <kbd>Ent|f</kbd>');
    const lowered = after(aState('CO|'), toggleMark('<sub>'));
    expect(show(lowered)).toBe('CO<sub>|</sub>');
    expect(show(after(lowered, toggleMark('<sub>')))).toBe('CO|');
  });

  test('one mark stays when another is taken away', () => {
    const both = aState('<sub>|*a*|</sub>');
    expect(show(after(both, toggleMark('<sup>')))).toBe('<sub><sup>|*a*|</sup></sub>');
    expect(show(after(both, toggleMark('<sub>')))).toBe('|*a*|');
  });

  test.each([
    ['eins| zwei', 'eins<br>| zwei'],
    ['## eins| zwei', '## eins<br>| zwei'],
    ['|', '|'],
    ['```\neins|\n```', '```\neins|\n```'],
  ])('a line ends inside its paragraph: %j', (before, expected) => {
    expect(show(after(aState(before), insertLineBreak))).toBe(expected);
  });
});

describe('lines', () => {
  test.each([
    [toggleHeading(2), 'Titel|', '## Titel|'],
    [toggleHeading(2), '## Titel|', 'Titel|'],
    [toggleHeading(3), '## Titel|', '### Titel|'],
    [toggleHeading(2), '|', '## |'],
    [toggleLines('bullet'), '|eins\n\nzwei|', '- |eins\n\n- zwei|'],
    [toggleLines('ordered'), '- ei|ns', '1. ei|ns'],
    [toggleLines('ordered'), '|eins\nzwei|', '1. |eins\n2. zwei|'],
    [toggleLines('ordered'), '1. ei|ns', 'ei|ns'],
    [toggleLines('quote'), 'ei|ns', '> ei|ns'],
    [toggleLines('quote'), '> ei|ns', 'ei|ns'],
    [toggleLines('quote'), '- ei|ns', '> - ei|ns'],
  ])('case %#', (command, before, expected) => {
    expect(show(after(aState(before), command))).toBe(expected);
  });
});

describe('links', () => {
  test('the selection becomes the words of the link', () => {
    expect(show(after(aState('siehe |Bericht|.'), insertLink))).toBe('siehe [Bericht|](https://).');
  });

  test('an address becomes the target, and its words are next', () => {
    expect(show(after(aState('|https://example.org|'), insertLink))).toBe(
      '[|https://example.org|](https://example.org)',
    );
  });

  test('inside a link nothing changes in the text', () => {
    expect(show(after(aState('[Be|richt](https://example.org)'), insertLink))).toBe(
      '[Be|richt](https://example.org)',
    );
  });
});

describe('footnotes', () => {
  test('get the next number and a note at the end, and leave the cursor at the mark', () => {
    const once = after(aState('Satz|.\n'), insertFootnote);
    expect(show(once)).toBe('Satz[^1]|.\n\n[^1]: ');
    const again = aState('Satz[^1]. Noch|.\n\n[^1]: Notiz');
    expect(show(after(again, insertFootnote))).toBe('Satz[^1]. Noch[^2]|.\n\n[^1]: Notiz\n[^2]: ');
  });
});

describe('blocks of their own', () => {
  test('a table stands behind the paragraph of the cursor', () => {
    const { doc } = after(aState('Ein Ab|satz.\n\nNoch einer.'), insertTable);
    expect(doc.toString()).toBe(
      'Ein Absatz.\n\n| Spalte 1 | Spalte 2 |\n| -------- | -------- |\n|          |          |\n|          |          |\n\nNoch einer.',
    );
  });

  test('a teaser break stands behind the paragraph, and there is only one', () => {
    const once = after(aState('Eins|.\n\nZwei.\n\nDrei.'), insertBreak);
    expect(once.doc.toString()).toBe('Eins.\n\n<!--more-->\n\nZwei.\n\nDrei.');
    const moved = after(aState('Eins.\n\n<!--more-->\n\nZwei|.\n\nDrei.'), insertBreak);
    expect(show(moved)).toBe('Eins.\n\nZwei.\n\n<!--more-->\n\n|Drei.');
  });

  test('a teaser break at the very end and in an empty text', () => {
    expect(after(aState('Eins|.'), insertBreak).doc.toString()).toBe('Eins.\n\n<!--more-->\n\n');
    expect(after(aState('|'), insertBreak).doc.toString()).toBe('<!--more-->\n\n');
  });
});

test('the toolbar knows what is in force at the cursor', () => {
  expect([...activeActions(aState('- ein **Wo|rt**'))].sort()).toEqual(['bold', 'bullet']);
  expect([...activeActions(aState('## Ti|tel'))]).toEqual(['heading2']);
  expect([...activeActions(aState('Bürger*inn|en und Kolleg*innen'))]).toEqual([]);
});

describe('Enter in an empty item', () => {
  test('ends the list so that the next words stand outside of it', () => {
    expect(show(after(aState('- eins\n- |'), endList))).toBe('- eins\n\n|');
    expect(show(after(aState('> Zitat\n> |'), endList))).toBe('> Zitat\n\n|');
  });

  test('leaves nested and written items to the editor', () => {
    const nested = aState('- eins\n    - |');
    expect(after(nested, endList)).toBe(nested);
    const written = aState('- eins\n- zwei|');
    expect(after(written, endList)).toBe(written);
  });
});
