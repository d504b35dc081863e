import { syntaxTree } from '@codemirror/language';
import { type Extension, type Range } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { Decoration, type DecorationSet, ViewPlugin } from '@codemirror/view';

const CLASSES: Record<string, string> = {
  ATXHeading1: 'cm-desk-heading',
  ATXHeading2: 'cm-desk-heading',
  ATXHeading3: 'cm-desk-heading',
  Blockquote: 'cm-desk-quote',
  FencedCode: 'cm-desk-code',
  Table: 'cm-desk-table',
  FootnoteDefinition: 'cm-desk-note',
};

/** Headings, quotations, tables, code and notes as whole lines; list items hang under their first word. */
export function blockLines(): Extension {
  return ViewPlugin.define(
    (view) => ({
      decorations: decorate(view),
      update(update) {
        const parsed = syntaxTree(update.startState) !== syntaxTree(update.state);
        if (update.docChanged || update.viewportChanged || parsed) {
          this.decorations = decorate(update.view);
        }
      },
    }),
    { decorations: (plugin): DecorationSet => plugin.decorations },
  );
}

function decorate(view: EditorView): DecorationSet {
  const { state } = view;
  const lines: Range<Decoration>[] = [];
  for (const { from, to } of view.visibleRanges) {
    syntaxTree(state).iterate({
      from,
      to,
      enter(node) {
        if (node.name === 'ListItem') lines.push(...hang(view, node.from));
        const name = CLASSES[node.name];
        if (name === undefined) return;
        const end = Math.min(node.to, to);
        for (let at = Math.max(node.from, from); at <= end;) {
          const line = state.doc.lineAt(at);
          lines.push(Decoration.line({ class: name }).range(line.from));
          at = line.to + 1;
        }
      },
    });
  }
  return Decoration.set(lines, true);
}

/** A list item's further lines start under its first word: its mark gets a width, and the line that indent. */
function hang(view: EditorView, from: number): Range<Decoration>[] {
  const line = view.state.doc.lineAt(from);
  const [mark, indent = ''] = /^(\s*)(?:[-*+]|\d{1,9}[.)])\s+/.exec(line.text) ?? [];
  if (mark === undefined) return [];
  // In em, because the reading serif's signs differ in width; two spaces of indent are one step.
  const step = indent.length * 0.65;
  // A bullet has a width of its own, see `cm-desk-bullet`.
  const isBullet = /[-*+]/.test(mark.trim());
  const own = isBullet ? 1.2 : (mark.length - indent.length) * 0.5 + 0.2;
  const hanging = `padding-inline-start: ${step + own}em; text-indent: -${step + own}em`;
  const start = line.from + indent.length;
  return [
    Decoration.line({ attributes: { style: hanging } }).range(line.from),
    ...(indent === '' ? [] : [fixedWidth(step).range(line.from, start)]),
    ...(isBullet ? [] : [fixedWidth(own).range(start, line.from + mark.length)]),
  ];
}

function fixedWidth(em: number): Decoration {
  const style = `display: inline-block; width: ${em}em; text-indent: 0`;
  return Decoration.mark({ attributes: { style } });
}
