/** The words that the editor's own parts ask for, as CodeMirror names them, and our keys for them. */
const KEYS = {
  Find: 'find.find',
  Replace: 'find.replaceWith',
  next: 'find.next',
  previous: 'find.previous',
  all: 'find.all',
  'match case': 'find.case',
  regexp: 'find.pattern',
  'by word': 'find.words',
  replace: 'find.replace',
  'replace all': 'find.replaceAll',
  close: 'find.close',
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
