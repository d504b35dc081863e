import { access, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { IMPORT_LIMITS, sizeText } from '../import-limits.js';
import { ImportRefusal } from '../refusal.js';
import { zipSource } from '../zip-source.js';
import { convertByOffice } from './run-office.js';

const CONTENT = 'content.xml';

/** Lets LibreOffice turn an .odt into a .docx for `work`, which gets its path. Throws ImportRefusal; the signal's reason. */
export async function withWordCopy<T>(
  path: string,
  signal: AbortSignal,
  work: (docx: string) => Promise<T>,
): Promise<T> {
  await judge(path);
  const folder = await mkdtemp(join(tmpdir(), 'blogpult-odt-'));
  try {
    await convertByOffice(path, { format: 'docx', folder, signal });
    const docx = join(folder, basename(path).replace(/\.[^.]+$/, '.docx'));
    await access(docx).catch((cause: unknown) => {
      throw new ImportRefusal('reader-failed', {}, { cause });
    });
    return await work(docx);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** An .odt is a zip, and is judged as one before another program unpacks it. */
async function judge(path: string): Promise<void> {
  if ((await stat(path)).size > IMPORT_LIMITS.word) {
    throw new ImportRefusal('file-too-large', { limit: sizeText(IMPORT_LIMITS.word) });
  }
  const source = await zipSource(path, IMPORT_LIMITS);
  await source.close();
  if (!source.paths.includes(CONTENT)) throw new ImportRefusal('word-broken');
}
