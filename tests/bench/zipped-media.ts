import { join } from 'node:path';
import { bundledProgram } from '../builders/bundled-program.js';
import { counted, type BenchRow } from './bench-row.js';
import { measured } from './measured-process.js';

/** How much is zipped, MB, in files of 4 MB as cameras write them. */
const MEGABYTES = 500;

/** 500 MB of what is compressed already in one bundle: time, and memory beyond what the process has anyway. */
export async function zippedMedia(folder: string): Promise<BenchRow[]> {
  const program = await bundledProgram('bench/zip-process');
  try {
    const words = [program.path, join(folder, 'media.zip')];
    const { ms, megabytes } = await measured(process.execPath, [...words, `${MEGABYTES}`]);
    return [
      counted(`${MEGABYTES} MB of pictures zipped`, 'ms', Math.round(ms)),
      counted(`${MEGABYTES} MB of pictures zipped: memory of the whole process`, 'MB', megabytes),
    ];
  } finally {
    await program.remove();
  }
}
