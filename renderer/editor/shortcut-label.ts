const MAC: Record<string, string> = {
  Mod: '⌘',
  Alt: '⌥',
  Shift: '⇧',
  Ctrl: '⌃',
  Enter: '↩',
  Delete: '⌦',
  Escape: 'esc',
  ArrowDown: '↓',
  Backspace: '⌫',
  PageDown: '⇟',
  PageUp: '⇞',
};

/** Words for modifier keys on the other systems' keyboards. */
const PC: Record<'de' | 'en', Record<string, string>> = {
  de: {
    Mod: 'Strg',
    Alt: 'Alt',
    Shift: 'Umschalt',
    Ctrl: 'Strg',
    Enter: 'Eingabe',
    Delete: 'Entf',
    Escape: 'Esc',
    ArrowDown: '↓',
    Backspace: 'Rücktaste',
    PageDown: 'Bild ab',
    PageUp: 'Bild auf',
  },
  en: {
    Mod: 'Ctrl',
    Alt: 'Alt',
    Shift: 'Shift',
    Ctrl: 'Ctrl',
    Enter: 'Enter',
    Delete: 'Del',
    Escape: 'Esc',
    ArrowDown: '↓',
    PageDown: 'Page down',
    PageUp: 'Page up',
  },
};

/** A key binding such as `Mod-Alt-2` as people read it on their keyboard. */
export function shortcutLabel(key: string, language: 'de' | 'en', mac: boolean): string {
  const names = mac ? MAC : PC[language];
  return key
    .split('-')
    .map((part) => names[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join(mac ? '' : '+');
}
