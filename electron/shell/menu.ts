import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Language } from '../../core/post/post.js';
import { pasteWords } from './context-menu.js';
import { shellTexts } from './shell-texts.js';

/** What the menu needs: the person's language, and whether it shows what only developers need. */
export interface MenuOptions {
  readonly language: Language;
  readonly devTools: boolean;
  /** Lets the person choose files to take in. */
  readonly onImport: () => void;
}

/** Sets the application menu. */
export function setMenu(options: MenuOptions): void {
  const template = menuTemplate(options, process.platform === 'darwin');
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

type Item = MenuItemConstructorOptions;

function menuTemplate({ language, devTools, onImport }: MenuOptions, isMac: boolean): Item[] {
  const texts = shellTexts(language);
  const file: Item = {
    label: texts.file,
    submenu: [
      { label: texts.import, accelerator: 'CmdOrCtrl+O', click: onImport },
      { type: 'separator' },
      { role: isMac ? 'close' : 'quit', label: isMac ? texts.close : texts.quit },
    ],
  };
  return [
    ...(isMac ? [macMenu(texts)] : []),
    file,
    editMenu(texts, language),
    viewMenu(texts, devTools),
    windowMenu(texts, isMac),
  ];
}

type Texts = ReturnType<typeof shellTexts>;

function macMenu(texts: Texts): Item {
  return {
    label: 'Blogpult',
    submenu: [
      { role: 'about', label: texts.about },
      { type: 'separator' },
      { role: 'hide', label: texts.hide },
      { role: 'hideOthers', label: texts.hideOthers },
      { role: 'unhide', label: texts.unhide },
      { type: 'separator' },
      { role: 'quit', label: texts.quit },
    ],
  };
}

function editMenu(texts: Texts, language: Language): Item {
  return {
    label: texts.edit,
    submenu: [
      { role: 'undo', label: texts.undo },
      { role: 'redo', label: texts.redo },
      { type: 'separator' },
      { role: 'cut', label: texts.cut },
      { role: 'copy', label: texts.copy },
      { role: 'paste', label: texts.paste },
      pasteWords(language),
      { role: 'selectAll', label: texts.selectAll },
    ],
  };
}

function viewMenu(texts: Texts, devTools: boolean): Item {
  const forDevelopers: Item[] = [
    { type: 'separator' },
    { role: 'reload', label: texts.reload },
    { role: 'toggleDevTools', label: texts.devTools },
  ];
  return {
    label: texts.view,
    submenu: [
      { role: 'resetZoom', label: texts.resetZoom },
      { role: 'zoomIn', label: texts.zoomIn },
      { role: 'zoomOut', label: texts.zoomOut },
      { type: 'separator' },
      { role: 'togglefullscreen', label: texts.fullScreen },
      ...(devTools ? forDevelopers : []),
    ],
  };
}

function windowMenu(texts: Texts, isMac: boolean): Item {
  const about: Item[] = isMac ? [] : [{ role: 'about', label: texts.about }];
  return {
    label: texts.window,
    submenu: [{ role: 'minimize', label: texts.minimize }, ...about],
  };
}
