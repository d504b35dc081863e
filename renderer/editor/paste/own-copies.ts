import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/** What was copied in Blogpult last; another program may have copied something since. */
let last: string | null = null;

/** Remembers what is copied in an editor: it is Markdown and comes back as it is. */
export function ownCopies(): Extension {
  return EditorView.clipboardOutputFilter.of((text) => (last = text));
}

/** Whether a text on the clipboard is one that was copied in Blogpult. */
export function isOwnCopy(text: string): boolean {
  return last !== null && text.replace(/\r\n?/g, '\n') === last;
}
