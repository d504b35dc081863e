import type { ChangeSpec, EditorState, Line, StateCommand } from '@codemirror/state';

/** The lines that the selection touches, each once, top down. */
function selectedLines(state: EditorState): Line[] {
  const lines = new Map<number, Line>();
  for (const { from, to } of state.selection.ranges) {
    for (let at = from; at <= to;) {
      const line = state.doc.lineAt(at);
      lines.set(line.number, line);
      at = line.to + 1;
    }
  }
  return [...lines.values()];
}

/**
 * A command that writes the starts of the selected lines anew. `rewrite` gets the lines with text
 * (or the one empty line of the cursor) and gives for each how many characters go and what comes.
 */
export function lineStarts(
  rewrite: (lines: readonly Line[]) => { remove: number; insert: string }[],
): StateCommand {
  return ({ state, dispatch }) => {
    const all = selectedLines(state);
    const written = all.filter((line) => line.text.trim() !== '');
    const lines = written.length === 0 ? all.slice(0, 1) : written;
    const changes = rewrite(lines).flatMap(({ remove, insert }, index): ChangeSpec[] => {
      const line = lines[index];
      if (line === undefined || (remove === 0 && insert === '')) return [];
      return [{ from: line.from, to: line.from + remove, insert }];
    });
    const set = state.changes(changes);
    // A cursor at the line's start belongs behind the new mark, where the words go.
    const selection = state.selection.map(set, 1);
    dispatch(
      state.update({ changes: set, selection, userEvent: 'input.mark', scrollIntoView: true }),
    );
    return true;
  };
}
