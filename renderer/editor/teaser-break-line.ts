import { syntaxTree } from '@codemirror/language';
import { type EditorState, type Extension, type Range, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';

/** The teaser break as a visible line across the column; its source shows while the cursor is in it. */
export function teaserBreakLine(): Extension {
  return StateField.define<DecorationSet>({
    create: decorate,
    update: (decorations, { docChanged, selection, state, startState }) =>
      docChanged || selection !== undefined || syntaxTree(startState) !== syntaxTree(state)
        ? decorate(state)
        : decorations,
    provide: (field) => EditorView.decorations.from(field),
  });
}

function decorate(state: EditorState): DecorationSet {
  const lines: Range<Decoration>[] = [];
  const { topNode } = syntaxTree(state);
  for (let node = topNode.firstChild; node !== null; node = node.nextSibling) {
    if (node.name !== 'TeaserBreak') continue;
    const line = state.doc.lineAt(node.from);
    const { from, to } = line;
    const touched = state.selection.ranges.some((range) => range.from <= to && range.to >= from);
    if (touched || line.text.trim().length !== node.to - node.from) continue;
    const widget = new BreakWidget(state.phrase('Read on from here'));
    lines.push(Decoration.replace({ widget, block: true }).range(from, to));
  }
  return Decoration.set(lines);
}

class BreakWidget extends WidgetType {
  constructor(readonly words: string) {
    super();
  }

  override eq(other: BreakWidget): boolean {
    return other.words === this.words;
  }

  override get estimatedHeight(): number {
    return 44;
  }

  override toDOM(): HTMLElement {
    const line = document.createElement('div');
    line.className = 'cm-desk-break';
    line.textContent = this.words;
    return line;
  }

  override ignoreEvent(): boolean {
    return false;
  }
}
