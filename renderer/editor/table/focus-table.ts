import type { EditorView } from '@codemirror/view';
import { tableSlots } from './table-slots.js';

/** Puts the focus into the table that starts at `at` (UTF-16 offset): its first row, or its last one. */
export function focusTable(view: EditorView, at: number, row: 'first' | 'last'): void {
  const slots = view.state.facet(tableSlots)?.snapshot() ?? [];
  const slot = slots.find(({ element }) => view.posAtDOM(element) === at);
  slot?.element.querySelector<HTMLElement>(`tr:${row}-child [data-cell]`)?.focus();
}
