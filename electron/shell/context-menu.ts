import { Menu, type MenuItemConstructorOptions, type WebContents } from 'electron';
import type { Language } from '../../core/post/post.js';
import { shellTexts } from './shell-texts.js';

/** What a page says of the place that was pressed; Electron's own names. */
type Place = Pick<Electron.ContextMenuParams, 'isEditable' | 'editFlags' | 'selectionText'>;

/**
 * Offers cut, copy and paste under the right button, as every other program does. Where the page has a
 * menu of its own (a misspelled word, a cell, a picture) Electron does not ask for one.
 */
export function offerEditing(contents: WebContents, language: () => Language): void {
  contents.on('context-menu', (_event, place) => {
    const items = editingItems(place, language());
    if (items.length > 0) Menu.buildFromTemplate(items).popup();
  });
}

function editingItems(place: Place, language: Language): MenuItemConstructorOptions[] {
  const texts = shellTexts(language);
  const { isEditable, editFlags, selectionText } = place;
  const copy = { role: 'copy', label: texts.copy, enabled: editFlags.canCopy } as const;
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy];
  const { canCut, canPaste, canSelectAll, canEditRichly } = editFlags;
  return [
    { role: 'cut', label: texts.cut, enabled: canCut },
    copy,
    { role: 'paste', label: texts.paste, enabled: canPaste },
    { ...pasteWords(language), enabled: canPaste, visible: canEditRichly },
    { type: 'separator' },
    { role: 'selectAll', label: texts.selectAll, enabled: canSelectAll },
  ];
}

/** Pastes without looks, with the keys that people know from browsers: Electron's own differ on a Mac. */
export function pasteWords(language: Language): MenuItemConstructorOptions {
  const label = shellTexts(language).pasteWords;
  return { role: 'pasteAndMatchStyle', label, accelerator: 'CmdOrCtrl+Shift+V' };
}
