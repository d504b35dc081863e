import { execFile } from 'node:child_process';
import { access, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { IMPORT_LIMITS, sizeText } from '../import-limits.js';
import { ImportRefusal } from '../refusal.js';

const run = promisify(execFile);

/** Where LibreOffice lies when it is not among the programs that have a short name. */
const PROGRAMS: Partial<Record<NodeJS.Platform, string>> = {
  darwin: '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  win32: 'C:\\Program Files\\LibreOffice\\program\\soffice.com',
};

/** Runs LibreOffice; ENOENT when there is none. */
async function runOffice(words: readonly string[]): Promise<void> {
  const programs = ['soffice', PROGRAMS[process.platform]].filter((name) => name !== undefined);
  for (const [index, program] of programs.entries()) {
    try {
      await run(program, [...words], { timeout: 60_000 });
      return;
    } catch (error) {
      const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
      if (!isMissing || index === programs.length - 1) throw error;
    }
  }
}

/** Lets LibreOffice turn an .odt into a .docx for `work`, which gets its path. Throws ImportRefusal `odt-none`. */
export async function withWordCopy<T>(
  path: string,
  work: (docx: string) => Promise<T>,
): Promise<T> {
  if ((await stat(path)).size > IMPORT_LIMITS.word) {
    throw new ImportRefusal('file-too-large', { limit: sizeText(IMPORT_LIMITS.word) });
  }
  const folder = await mkdtemp(join(tmpdir(), 'blogpult-odt-'));
  try {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const target = ['--convert-to', 'docx', '--outdir', folder, path];
    await runOffice(['--headless', '--norestore', profile, ...target]).catch((cause: unknown) => {
      const isMissing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
      throw new ImportRefusal(isMissing ? 'odt-none' : 'reader-failed', {}, { cause });
    });
    const docx = join(folder, basename(path).replace(/\.[^.]+$/, '.docx'));
    await access(docx).catch((cause: unknown) => {
      throw new ImportRefusal('reader-failed', {}, { cause });
    });
    return await work(docx);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
