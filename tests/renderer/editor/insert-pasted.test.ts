import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { insertPasted, lastNote } from '../../../renderer/editor/paste/insert-pasted.js';

/** The text after pasting where `|` stands (two of them: over a selection), `|` where the cursor is then. */
function pasted(marked: string, markdown: string, notes = ''): string {
  const [before = '', middle = '', after] = marked.split('|');
  const selected = after === undefined ? '' : middle;
  const doc = marked.replaceAll('|', '');
  const state = EditorState.create({ doc });
  const range = { from: before.length, to: before.length + selected.length };
  const { spec } = insertPasted(state, range, { markdown, notes, pictures: [] });
  const next = state.update(spec).state;
  const { head } = next.selection.main;
  const text = next.doc.toString();
  return `${text.slice(0, head)}|${text.slice(head)}`;
}

describe('pasted text', () => {
  it.each([
    ['Vor |nach', 'ein **Wort**', 'Vor ein **Wort**|nach'],
    ['Vor |alt| nach', 'neu', 'Vor neu| nach'],
    ['|', '- a\n- b', '- a\n- b|\n'],
    ['Vor|nach', '- a\n- b', 'Vor\n\n- a\n- b|\n\nnach'],
    ['Vor\n|', '## Titel', 'Vor\n\n## Titel|\n'],
    ['Vor\n\n|\n\nNach', 'Eins.\n\nZwei.', 'Vor\n\nEins.\n\nZwei.|\n\nNach'],
    ['Vor\n\n|Nach', 'Eins.\n\nZwei.', 'Vor\n\nEins.\n\nZwei.|\n\nNach'],
  ])('into %j', (marked, markdown, after) => {
    expect(pasted(marked, markdown)).toBe(after);
  });

  it('puts footnotes at the end of the post, below those that are there', () => {
    expect(pasted('A|\n\nEnde.\n', 'x[^1]', '[^1]: Note')).toBe('Ax[^1]|\n\nEnde.\n\n[^1]: Note');
    expect(pasted('A|[^1]\n\n[^1]: Eins\n', 'x[^2]', '[^2]: Zwei')).toBe(
      'Ax[^2]|[^1]\n\n[^1]: Eins\n[^2]: Zwei',
    );
  });

  it('numbers footnotes on from the highest', () => {
    expect(lastNote('a[^2] b[^10] c[^x]')).toBe(10);
    expect(lastNote('nichts')).toBe(0);
  });
});
