import { EditorSelection, type Extension, Prec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/**
 * Lets the focus go when it leaves with the cursor at the end of a wrapped row. CodeMirror sets such a
 * cursor anew once the focus is elsewhere; browsers then bring the focus back, and what is typed into a
 * field would land in the text.
 */
export function letFocusGo(): Extension {
  return Prec.highest(
    EditorView.domEventHandlers({
      blur(_event, view) {
        const { main } = view.state.selection;
        if (main.empty && main.assoc !== 0)
          view.dispatch({ selection: EditorSelection.cursor(main.head) });
        return false;
      },
    }),
  );
}
