import { syntaxTree } from '@codemirror/language';
import { type EditorState, type Extension, Prec, StateEffect, StateField } from '@codemirror/state';
import { type Command, type EditorView, keymap, showTooltip, type Tooltip } from '@codemirror/view';
import type { SyntaxNode } from '@lezer/common';

/** Moves the focus into the address of the link at the cursor. */
export const writeAddress = StateEffect.define();

/** Shows a link's address below it while the cursor is in its words; Alt-Enter goes there to change it. */
export function linkBubble(): Extension {
  return [atCursor, Prec.high(keymap.of([{ key: 'Alt-Enter', run: enterAddress }]))];
}

interface OpenLink {
  readonly tooltip: Tooltip;
}

const atCursor = StateField.define<OpenLink | null>({
  create: () => null,
  update(open, { state, selection, docChanged, effects }) {
    const write = effects.some((effect) => effect.is(writeAddress));
    if (!write && !docChanged && selection === undefined) return open;
    const link = linkAt(state, state.selection.main.head);
    if (link === null) return null;
    if (open?.tooltip.pos === link.from && !write) return open;
    const create = (view: EditorView) => addressField(view, write);
    return { tooltip: { pos: link.from, above: false, create } };
  },
  provide: (field) => showTooltip.from(field, (open) => open?.tooltip ?? null),
});

/** The link with an address of its own around or beside a place in the text; null when there is none. */
export function linkAt(state: EditorState, at: number): SyntaxNode | null {
  for (const side of [-1, 1] as const) {
    let node: SyntaxNode | null = syntaxTree(state).resolveInner(at, side);
    for (; node !== null; node = node.parent) {
      if (node.name === 'Link' && node.getChildren('LinkMark').length > 2) return node;
    }
  }
  return null;
}

function addressField(view: EditorView, focus: boolean) {
  const dom = document.createElement('div');
  dom.className = 'cm-desk-link-tip';
  const field = document.createElement('input');
  field.className = 'cm-desk-link-field';
  field.spellcheck = false;
  field.setAttribute('aria-label', view.state.phrase('Address of the link'));
  field.placeholder = 'https://';
  const show = () => {
    const url = linkAt(view.state, view.state.selection.main.head)?.getChild('URL');
    field.value = url ? view.state.doc.sliceString(url.from, url.to) : '';
  };
  show();
  const remove = document.createElement('button');
  remove.className = 'cm-desk-link-remove';
  remove.textContent = view.state.phrase('Remove the link');
  remove.addEventListener('click', () => unlink(view));
  field.addEventListener('input', () => readdress(view, field.value));
  dom.addEventListener('keydown', (event) => {
    event.stopPropagation();
    const back = event.key === 'Escape' || (event.key === 'Enter' && event.target === field);
    if (!back) return;
    event.preventDefault();
    view.focus();
  });
  dom.append(field, remove);
  return {
    dom,
    mount: () => {
      if (focus) field.select();
    },
    update: () => {
      if (document.activeElement !== field) show();
    },
  };
}

/** Writes the address anew, so that nothing typed there can end the link. */
function readdress(view: EditorView, typed: string): void {
  const link = linkAt(view.state, view.state.selection.main.head);
  const [, close, open] = link?.getChildren('LinkMark') ?? [];
  if (link === null || close === undefined || open === undefined) return;
  const address = typed.trim().replace(/[\s<>()]/g, (sign) => encodeURIComponent(sign));
  const safe = address.replace(/\(/g, '%28').replace(/\)/g, '%29');
  const url = link.getChild('URL');
  const changes = { from: url?.from ?? open.to, to: url?.to ?? open.to, insert: safe };
  view.dispatch({ changes, userEvent: 'input.type.link' });
}

function unlink(view: EditorView): void {
  const link = linkAt(view.state, view.state.selection.main.head);
  const [open, close] = link?.getChildren('LinkMark') ?? [];
  if (link === null || open === undefined || close === undefined) return;
  const changes = [
    { from: open.from, to: open.to },
    { from: close.from, to: link.to },
  ];
  view.dispatch({ changes, userEvent: 'delete.link' });
  view.focus();
}

const enterAddress: Command = (view) => {
  if (view.state.field(atCursor) === null) return false;
  const field = view.dom.querySelector<HTMLInputElement>('.cm-desk-link-field');
  field?.select();
  return field !== null;
};
