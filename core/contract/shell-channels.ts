/**
 * The channels between preload and main process. Nothing else crosses: every command of the app
 * travels over the contract port that `connect` asks for.
 */
export const SHELL_CHANNELS = {
  connect: 'blogpult:connect',
  port: 'blogpult:port',
  chooseFolder: 'blogpult:choose-folder',
  chooseSaveFile: 'blogpult:choose-save-file',
  printPdf: 'blogpult:print-pdf',
  askToClose: 'blogpult:ask-to-close',
  openFile: 'blogpult:open-file',
  readyForFiles: 'blogpult:ready-for-files',
} as const;
