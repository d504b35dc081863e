import { EditorState, type Extension } from '@codemirror/state';
import { fromOutside } from './from-outside.js';

/**
 * A text that can be read, searched and copied. Keys are refused by CodeMirror itself; whatever else
 * would change the text (a picture's card, a table, a drop) is refused here, in one place.
 */
export function readingOnly(isReadOnly: boolean): Extension {
  if (!isReadOnly) return [];
  return [
    EditorState.readOnly.of(true),
    EditorState.changeFilter.of((transaction) => transaction.annotation(fromOutside) === true),
  ];
}
