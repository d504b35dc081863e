import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ImportRefusal } from '../refusal.js';

/** Where LibreOffice lies when it is not among the programs that have a short name. */
const PROGRAMS: Partial<Record<NodeJS.Platform, string>> = {
  darwin: '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  win32: 'C:\\Program Files\\LibreOffice\\program\\soffice.com',
};

/** So long LibreOffice may take, ms: as long as any reader of strangers' files. */
const TIME_MS = 30_000;

/**
 * Lets LibreOffice write a copy of `path` in another format into `folder`, with settings of its own that
 * run no macro, follow no link and reach no network. Throws ImportRefusal; the signal's reason.
 */
export async function convertByOffice(
  path: string,
  { format, folder, signal }: { format: string; folder: string; signal: AbortSignal },
): Promise<void> {
  const profile = join(folder, 'profile');
  await mkdir(join(profile, 'user'), { recursive: true });
  await writeFile(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
  const own = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  const words = ['--headless', '--norestore', own, '--convert-to', format, '--outdir', folder];
  const programs = ['soffice', PROGRAMS[process.platform]].filter((name) => name !== undefined);
  for (const program of programs) {
    if (await ran(program, [...words, path], signal)) return;
  }
  throw new ImportRefusal('odt-none');
}

/** Whether the program is there and ended well. */
function ran(program: string, words: readonly string[], signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    // A group of its own: LibreOffice starts others, and they have to end with it.
    const isGroup = process.platform !== 'win32';
    const child = spawn(program, words, { stdio: 'ignore', detached: isGroup, windowsHide: true });
    const giveUp = (why: unknown) => {
      endWithAll(child);
      reject(why instanceof Error ? why : new Error(String(why)));
    };
    const abort = () => giveUp(signal.reason);
    const timer = setTimeout(() => giveUp(new ImportRefusal('reader-time')), TIME_MS);
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
    };
    signal.addEventListener('abort', abort, { once: true });
    child.once('error', (cause: NodeJS.ErrnoException) => {
      done();
      if (cause.code === 'ENOENT') resolve(false);
      else reject(new ImportRefusal('reader-failed', {}, { cause }));
    });
    child.once('close', (code) => {
      done();
      if (code === 0) resolve(true);
      else reject(new ImportRefusal('reader-failed'));
    });
  });
}

function endWithAll(child: ChildProcess): void {
  const { pid } = child;
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    const options = { stdio: 'ignore', windowsHide: true } as const;
    const killer = spawn('taskkill', ['/pid', String(pid), '/t', '/f'], options);
    // Where it is not allowed, the office stays; the import must not fall with it.
    killer.once('error', () => undefined);
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has just ended by itself.
  }
}

const item = (path: string, name: string, value: string) =>
  `<item oor:path="/org.openoffice.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;

/** No macros, no updates of links, no referring to elsewhere; a proxy at which nobody answers. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${item('Office.Common/Security/Scripting', 'DisableMacrosExecution', 'true')}
${item('Office.Common/Security/Scripting', 'BlockUntrustedRefererLinks', 'true')}
${item('Office.Writer/Content/Update', 'Link', '2')}
${item('Inet/Settings', 'ooInetProxyType', '2')}
${item('Inet/Settings', 'ooInetHTTPProxyName', '127.0.0.1')}
${item('Inet/Settings', 'ooInetHTTPProxyPort', '9')}
${item('Inet/Settings', 'ooInetHTTPSProxyName', '127.0.0.1')}
${item('Inet/Settings', 'ooInetHTTPSProxyPort', '9')}
</oor:items>
`;
