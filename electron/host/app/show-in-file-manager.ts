import { spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { BlogpultError } from '../../../core/contract/error-codes.js';

/** Shows a file or folder in the system's file manager, where Electron is not there to do it. FOLDER_NOT_ALLOWED when the system has none or the path is gone. */
export async function showInFileManager(path: string): Promise<void> {
  try {
    const isFolder = (await stat(path)).isDirectory();
    const [command, ...words] = commandFor(path, isFolder);
    await start(command, words);
  } catch (cause) {
    throw new BlogpultError('FOLDER_NOT_ALLOWED', { path }, { cause });
  }
}

function commandFor(path: string, isFolder: boolean): [string, ...string[]] {
  if (process.platform === 'win32') return ['explorer.exe', isFolder ? path : `/select,${path}`];
  if (process.platform === 'darwin') return ['open', ...(isFolder ? [path] : ['-R', path])];
  return ['xdg-open', isFolder ? path : dirname(path)];
}

/** Starts a program that outlives us; no shell reads the words. */
function start(command: string, words: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { detached: true, stdio: 'ignore' });
    child.once('error', reject);
    child.once('spawn', () => {
      child.unref();
      resolve();
    });
  });
}
