import { syntaxTree } from '@codemirror/language';
import { type EditorState, type Extension, type Range, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import { blockFacts, type Placed } from '../block-facts.js';
import { dragBreak } from './drag-break.js';
import { onBreakKey } from './break-keys.js';

/** The teaser break as a line across the column that is dragged, or moved by key, to another place. */
export function teaserBreakLine(): Extension {
  return [breaks, line];
}

/** Breaks between blocks; one inside a paragraph has no line of its own and stays as it is. */
const breaks = blockFacts<Placed>((block) =>
  block.name === 'TeaserBreak' ? [{ from: block.from, to: block.to }] : [],
);

const line = StateField.define<DecorationSet>({
  create: decorate,
  update: (decorations, { docChanged, changes, reconfigured, startState, state }) => {
    const others = startState.field(breaks).version !== state.field(breaks).version;
    if (reconfigured || others) return decorate(state);
    return docChanged ? decorations.map(changes) : decorations;
  },
  provide: (field) => [
    EditorView.decorations.from(field),
    EditorView.atomicRanges.of(({ state }) => state.field(field)),
  ],
});

/** The break on this line of the text, or null. */
export function isBreakLine(state: EditorState, from: number, to: number): boolean {
  const found = syntaxTree(state).resolveInner(from, 1);
  return found.name === 'TeaserBreak' && found.to <= to;
}

function decorate(state: EditorState): DecorationSet {
  const words = state.phrase('Read on from here');
  const hint = state.phrase('Alt with the arrow keys moves the line, Delete takes it out');
  const lines = state.field(breaks).facts.flatMap((found): Range<Decoration>[] => {
    const { from, to, text } = state.doc.lineAt(found.from);
    if (text.trim().length !== found.to - found.from) return [];
    const widget = new BreakWidget(words, hint);
    return [Decoration.replace({ widget, block: true }).range(from, to)];
  });
  return Decoration.set(lines);
}

class BreakWidget extends WidgetType {
  constructor(
    readonly words: string,
    readonly hint: string,
  ) {
    super();
  }

  override eq(other: BreakWidget): boolean {
    return other.words === this.words && other.hint === this.hint;
  }

  override get estimatedHeight(): number {
    return 44;
  }

  override toDOM(view: EditorView): HTMLElement {
    const element = document.createElement('div');
    element.className = 'cm-desk-break';
    element.tabIndex = -1;
    element.setAttribute('role', 'group');
    element.setAttribute('aria-label', this.words);
    element.setAttribute('aria-description', this.hint);
    element.title = this.hint;
    const words = document.createElement('span');
    words.textContent = this.words;
    element.append(words);
    element.addEventListener('keydown', (event) => onBreakKey(view, event));
    element.addEventListener('pointerdown', (event) => dragBreak(view, element, event));
    return element;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}
