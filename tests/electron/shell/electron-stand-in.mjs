// Stands in for the module `electron` in plain Node: does nothing, notes everything down, and keeps
// what was registered, so that the driver can play Electron's part.
import { EventEmitter } from 'node:events';
import { MessageChannel } from 'node:worker_threads';

/** What was called, in order: `['app.enableSandbox']`, `['BrowserWindow', options]` … @type {unknown[][]} */
export const calls = [];
/** What was registered, by name. @type {Record<string, any>} */
export const registered = { ipcOn: {}, ipcHandle: {} };
/** What dialogs answer next. @type {Record<string, any>} */
export const answers = {
  showMessageBox: { response: 1 },
  showOpenDialog: { canceled: false, filePaths: ['/gewählt'] },
  showSaveDialog: { canceled: false, filePath: '/gewählt.zip' },
};

/** @param {string} name @returns {(...args: unknown[]) => void} */
const note =
  (name) =>
  (...args) =>
    void calls.push([name, ...args]);

/** @type {() => void} */
export let becomeReady = () => {};
const ready = new Promise((resolve) => (becomeReady = () => resolve(undefined)));

export const app = Object.assign(new EventEmitter(), {
  isPackaged: process.env['STAND_IN_PACKAGED'] === '1',
  enableSandbox: note('app.enableSandbox'),
  setPath: note('app.setPath'),
  requestSingleInstanceLock: () => {
    calls.push(['app.requestSingleInstanceLock']);
    return process.env['STAND_IN_LOCKED'] !== '1';
  },
  whenReady: () => {
    calls.push(['app.whenReady']);
    return ready;
  },
  getLocale: () => 'de-DE',
  quit: note('app.quit'),
  exit: note('app.exit'),
  commandLine: { appendSwitch: note('app.commandLine.appendSwitch') },
});

class Contents extends EventEmitter {
  mainFrame = {};
  /** @param {unknown} handler */
  setWindowOpenHandler(handler) {
    registered['windowOpen'] = handler;
  }
}

export class BrowserWindow extends EventEmitter {
  /** @type {BrowserWindow[]} */
  static all = [];
  static getAllWindows = () => BrowserWindow.all;
  /** @param {Contents} contents */
  static fromWebContents = (contents) =>
    BrowserWindow.all.find((window) => window.webContents === contents) ?? null;

  webContents = new Contents();
  show = note('window.show');
  focus = note('window.focus');
  restore = note('window.restore');
  isMinimized = () => true;
  isDestroyed = () => false;
  maximize = note('window.maximize');
  isMaximized = () => true;
  /** A window that was half on another screen. */
  getNormalBounds = () => ({ x: 900, y: 30, width: 1000, height: 650 });
  destroy = note('window.destroy');

  /** @param {unknown} options */
  constructor(options) {
    super();
    calls.push(['BrowserWindow', options]);
    BrowserWindow.all.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }

  /** @param {string} url */
  loadURL(url) {
    calls.push(['window.loadURL', url]);
    return Promise.resolve();
  }
}

export const dialog = {
  /** @param {unknown[]} args */
  showMessageBox: (...args) => {
    calls.push(['dialog.showMessageBox', args.at(-1)]);
    return Promise.resolve(answers['showMessageBox']);
  },
  /** @param {unknown} _window @param {unknown} options */
  showOpenDialog: (_window, options) => {
    calls.push(['dialog.showOpenDialog', options]);
    return Promise.resolve(answers['showOpenDialog']);
  },
  /** @param {unknown} _window @param {unknown} options */
  showSaveDialog: (_window, options) => {
    calls.push(['dialog.showSaveDialog', options]);
    return Promise.resolve(answers['showSaveDialog']);
  },
  showErrorBox: note('dialog.showErrorBox'),
};

export const ipcMain = {
  /** @param {string} channel @param {unknown} handler */
  on: (channel, handler) => void (registered['ipcOn'][channel] = handler),
  /** @param {string} channel @param {unknown} handler */
  handle: (channel, handler) => void (registered['ipcHandle'][channel] = handler),
};

export const Menu = {
  buildFromTemplate: (/** @type {unknown[]} */ template) =>
    Object.assign([...template], { popup: () => note('Menu.popup')(template) }),
  setApplicationMenu: note('Menu.setApplicationMenu'),
};

/** A port as Electron's main process has it: events with `data`, silent until started. */
class PortMain extends EventEmitter {
  /** @param {import('node:worker_threads').MessagePort} port */
  constructor(port) {
    super();
    this.port = port;
  }
  start() {
    this.port.on('message', (data) => this.emit('message', { data }));
    this.port.on('close', () => this.emit('close'));
  }
  /** @param {unknown} data */
  postMessage(data) {
    this.port.postMessage(data);
  }
  close() {
    this.port.close();
  }
}

/** Called with `new`, which hands its object on. */
export function MessageChannelMain() {
  const { port1, port2 } = new MessageChannel();
  return { port1: new PortMain(port1), port2 };
}

export const protocol = {
  registerSchemesAsPrivileged: note('protocol.registerSchemesAsPrivileged'),
};

/** One screen of a small laptop, with a bar of 40 points below. */
const display = { workArea: { x: 0, y: 0, width: 1366, height: 728 } };
export const screen = { getPrimaryDisplay: () => display, getDisplayMatching: () => display };

export const shell = {
  /** @param {string} url */
  openExternal: (url) => {
    calls.push(['shell.openExternal', url]);
    return Promise.resolve();
  },
  showItemInFolder: note('shell.showItemInFolder'),
};

/** @param {string} name @returns {(handler: unknown) => void} */
const keep = (name) => (handler) => void (registered[name] = handler);

export const session = {
  defaultSession: {
    setPermissionRequestHandler: keep('permissionRequest'),
    setPermissionCheckHandler: keep('permissionCheck'),
    setDevicePermissionHandler: keep('devicePermission'),
    setDisplayMediaRequestHandler: keep('displayMedia'),
    setSpellCheckerEnabled: note('session.setSpellCheckerEnabled'),
    webRequest: { onBeforeRequest: keep('beforeRequest') },
    protocol: {
      /** @param {string} scheme @param {unknown} handler */
      handle: (scheme, handler) => void (registered['protocol'] = { scheme, handler }),
    },
  },
};

export const utilityProcess = { fork: note('utilityProcess.fork') };
