import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { PORT_MESSAGE, type Bridge, type PrintedPdf } from '../../core/contract/bridge.js';
import { SHELL_CHANNELS } from '../../core/contract/shell-channels.js';

/**
 * The only things the page gets from Electron: named functions, no `ipcRenderer`, no channel names.
 * The handshake of `connect()` is written down at `Bridge` in `core/contract/bridge.ts`.
 */
const bridge: Bridge<File> = {
  connect: () => ipcRenderer.send(SHELL_CHANNELS.connect),
  chooseFolder: () => ipcRenderer.invoke(SHELL_CHANNELS.chooseFolder) as Promise<string | null>,
  chooseSaveFile: (suggestedName) =>
    ipcRenderer.invoke(SHELL_CHANNELS.chooseSaveFile, suggestedName) as Promise<string | null>,
  printPdf: (html, suggestedName) =>
    ipcRenderer.invoke(SHELL_CHANNELS.printPdf, html, suggestedName) as Promise<PrintedPdf>,
  askToClose: () => ipcRenderer.send(SHELL_CHANNELS.askToClose),
  pathOfFile: (file) => webUtils.getPathForFile(file),
  onOpenFile: (listener) => {
    ipcRenderer.on(SHELL_CHANNELS.openFile, (_event, path: string) => listener(path));
    ipcRenderer.send(SHELL_CHANNELS.readyForFiles);
  },
};

ipcRenderer.on(SHELL_CHANNELS.port, (event) => {
  // A port cannot pass the context bridge; a message to this very origin can carry it.
  window.postMessage({ type: PORT_MESSAGE }, window.location.origin, [...event.ports]);
});

contextBridge.exposeInMainWorld('blogpult', bridge);
