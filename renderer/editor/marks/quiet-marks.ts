import { syntaxTree } from '@codemirror/language';
import type { Extension, Range } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  EditorView,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from '@codemirror/view';
import { hiddenInLink, hiddenMark, type MarkRange, tagOf } from './mark-rules.js';

/**
 * Text looks like what it is: marks are not seen, and those inside a sentence fade in while the
 * cursor is in what they mark. Only the part on the screen is looked at.
 */
export function quietMarks(): Extension {
  return ViewPlugin.define(
    (view) => {
      const decorations = decorate(view);
      return {
        decorations,
        atomic: hiddenOnly(decorations),
        update(update) {
          if (!mustLookAgain(update)) return;
          this.decorations = decorate(update.view);
          this.atomic = hiddenOnly(this.decorations);
        },
      };
    },
    {
      decorations: (plugin): DecorationSet => plugin.decorations,
      provide: (plugin) =>
        EditorView.atomicRanges.of((view) => view.plugin(plugin)?.atomic ?? Decoration.none),
    },
  );
}

function mustLookAgain(update: ViewUpdate): boolean {
  const moved = update.docChanged || update.selectionSet;
  const shown = update.viewportChanged || update.focusChanged;
  return moved || shown || syntaxTree(update.startState) !== syntaxTree(update.state);
}

function decorate(view: EditorView): DecorationSet {
  const { state } = view;
  const found: Range<Decoration>[] = [];
  const add = (mark: MarkRange) => found.push(drawn(mark, isOpen(view, mark)));
  for (const { from, to } of view.visibleRanges) {
    syntaxTree(state).iterate({
      from,
      to,
      enter(node) {
        if (node.name === 'Link') hiddenInLink(node.node).forEach(add);
        if (node.name === 'InlineTag')
          found.push(tagLooks(tagOf(node, state)).range(node.from, node.to));
        const mark = hiddenMark(node, state);
        if (mark !== null) add(mark);
        return node.name !== 'Image';
      },
    });
  }
  // A view plugin may not hide line breaks; a link's address on a line of its own stays visible.
  const inLine = found.filter(({ from, to }) => to <= state.doc.lineAt(from).to && to > from);
  return Decoration.set(inLine, true);
}

const HIDDEN = Decoration.replace({ hidden: true });
const FADED = Decoration.mark({ class: 'cm-desk-mark' });

function drawn({ from, to, shows }: MarkRange, open: boolean): Range<Decoration> {
  if (open) return FADED.range(from, to);
  if (shows === 'nothing') return HIDDEN.range(from, to);
  return Decoration.replace({ widget: widgetOf(shows) }).range(from, to);
}

function widgetOf(shows: Exclude<MarkRange['shows'], 'nothing'>): WidgetType {
  if (shows === 'rule') return new RuleWidget();
  return shows === 'line end' ? new LineEndWidget() : new BulletWidget(shows.bullet);
}

/** What a pair of tags looks like; `Decoration.mark` is compared by its class. */
function tagLooks(tag: string): Decoration {
  return Decoration.mark({ class: `cm-desk-tag-${tag}` });
}

function isOpen(view: EditorView, { opens }: MarkRange): boolean {
  if (opens === null || !view.hasFocus) return false;
  return view.state.selection.ranges.some(
    (range) => range.from <= opens.to && range.to >= opens.from,
  );
}

/** The cursor steps over what is not seen. */
function hiddenOnly(decorations: DecorationSet): DecorationSet {
  return decorations.update({ filter: (_from, _to, value) => value === HIDDEN });
}

const BULLETS = ['•', '◦', '▪'];

class BulletWidget extends WidgetType {
  constructor(readonly depth: number) {
    super();
  }

  override eq(other: BulletWidget): boolean {
    return other.depth === this.depth;
  }

  override toDOM(): HTMLElement {
    const bullet = document.createElement('span');
    bullet.className = 'cm-desk-bullet';
    bullet.textContent = BULLETS[this.depth % BULLETS.length] ?? '•';
    return bullet;
  }
}

class RuleWidget extends WidgetType {
  override eq(): boolean {
    return true;
  }

  override toDOM(): HTMLElement {
    const rule = document.createElement('span');
    rule.className = 'cm-desk-rule';
    return rule;
  }
}

class LineEndWidget extends WidgetType {
  override eq(): boolean {
    return true;
  }

  override get lineBreaks(): number {
    return 1;
  }

  override toDOM(): HTMLElement {
    const end = document.createElement('span');
    end.className = 'cm-desk-line-end';
    end.append('↵', document.createElement('br'));
    return end;
  }
}
