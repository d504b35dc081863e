/** The words that the editor's own parts ask for, as CodeMirror names them, and our keys for them. */
const KEYS = {
  'current match': 'find.current',
  'on line': 'find.onLine',
  'replaced match on line $': 'find.replaced',
  'replaced $ matches': 'find.replacedAll',
  'Selection deleted': 'find.deleted',
  'Control character': 'find.control',
  'Read on from here': 'break.line',
  Footnote: 'note.name',
  'This footnote has no text yet': 'note.empty',
  'Alt+Enter: write the footnote, Esc: back to the text': 'note.hint',
  'Alt with the arrow keys moves the line, Delete takes it out': 'break.hint',
  'Address of the link': 'link.address',
  'Remove the link': 'link.remove',
  'link text': 'link.words',
  'slash heading2': 'toolbar.heading2',
  'slash heading3': 'toolbar.heading3',
  'slash bullet': 'toolbar.bullet',
  'slash ordered': 'toolbar.ordered',
  'slash quote': 'toolbar.quote',
  'slash table': 'toolbar.table',
  'slash footnote': 'toolbar.footnote',
  'slash break': 'toolbar.break',
  'slash picture': 'toolbar.picture',
  'Column 1': 'table.first',
  'Column 2': 'table.second',
  'Suggestions for $': 'spelling.label',
  'Looking for suggestions': 'spelling.looking',
  'No suggestion': 'spelling.none',
  'Add to the dictionary': 'spelling.learn',
} as const;

/** Translates the editor's own words; `t` looks a key up in the texts of this feature. */
export function phrases(t: (key: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(KEYS).map(([phrase, key]) => [phrase, t(key)]));
}
