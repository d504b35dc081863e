import { type EditorState, type Extension, type Range, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import { notePopover } from './note-popover.js';
import { noteParts, notesIn } from './notes-in-text.js';

/** Footnotes as the numbers that the page will give them; the note opens at its mark. */
export function noteMarks(): Extension {
  return [noteParts, numbered, notePopover()];
}

const numbered = StateField.define<DecorationSet>({
  create: decorate,
  update: (decorations, { docChanged, changes, startState, state }) => {
    if (startState.field(noteParts).version === state.field(noteParts).version) {
      return docChanged ? decorations.map(changes) : decorations;
    }
    return decorate(state);
  },
  provide: (field) => [
    EditorView.decorations.from(field),
    EditorView.atomicRanges.of(({ state }) => state.field(field)),
  ],
});

function decorate(state: EditorState): DecorationSet {
  const { parts, numbers } = notesIn(state);
  const found = parts.map(({ kind, label, from, head }): Range<Decoration> => {
    const number = numbers.get(label) ?? null;
    const space = state.doc.sliceString(from + head, from + head + 1) === ' ' ? 1 : 0;
    const widget = new NumberWidget(kind, number, state.phrase('Footnote'));
    const to = kind === 'mark' ? from + head : from + head + space;
    return Decoration.replace({ widget }).range(from, to);
  });
  return Decoration.set(found, true);
}

class NumberWidget extends WidgetType {
  constructor(
    readonly kind: 'mark' | 'note',
    readonly number: number | null,
    readonly name: string,
  ) {
    super();
  }

  override eq(other: NumberWidget): boolean {
    return other.kind === this.kind && other.number === this.number && other.name === this.name;
  }

  override toDOM(view: EditorView): HTMLElement {
    const shown = this.number === null ? '?' : String(this.number);
    const mark = document.createElement(this.kind === 'mark' ? 'sup' : 'span');
    mark.className = this.kind === 'mark' ? 'cm-desk-note-mark' : 'cm-desk-note-number';
    mark.textContent = this.kind === 'mark' ? shown : `${shown}. `;
    mark.setAttribute('aria-label', `${this.name} ${shown}`);
    if (this.kind === 'mark') mark.addEventListener('mousedown', (event) => stepOnto(view, event));
    return mark;
  }

  override ignoreEvent(event: Event): boolean {
    return this.kind === 'mark' && event.type === 'mousedown';
  }
}

/** A press on a number puts the cursor behind it, which opens its note. */
function stepOnto(view: EditorView, event: MouseEvent): void {
  if (!(event.currentTarget instanceof HTMLElement)) return;
  event.preventDefault();
  const at = view.posAtDOM(event.currentTarget);
  const mark = view.state.field(noteParts).facts.find(({ from, to }) => from <= at && at <= to);
  view.dispatch({ selection: { anchor: mark?.to ?? at } });
  view.focus();
}
