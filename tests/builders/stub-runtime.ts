import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Marks the place in Electron's program where its fuses are; see `@electron/fuses`. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** How many fuses this Electron has, all in their factory state. */
const FACTORY_FUSES = '10110001';

/**
 * A folder that looks to electron-builder like the Linux runtime and holds nothing that runs, so
 * that packing can be tested without a download. Its program has real fuses to flip.
 */
export async function aStubRuntime(folder: string, version: string): Promise<string> {
  await mkdir(join(folder, 'locales'), { recursive: true });
  await mkdir(join(folder, 'resources'), { recursive: true });
  const fuses = Buffer.concat([
    Buffer.from(`stub ${SENTINEL}`),
    Buffer.from([1, FACTORY_FUSES.length]),
    Buffer.from(`${FACTORY_FUSES} stub`),
  ]);
  await writeFile(join(folder, 'electron'), fuses, { mode: 0o755 });
  await writeFile(join(folder, 'version'), version);
  await writeFile(join(folder, 'LICENSE'), 'stub');
  await writeFile(join(folder, 'LICENSES.chromium.html'), 'stub');
  for (const locale of ['de', 'en-US', 'fr']) {
    await writeFile(join(folder, 'locales', `${locale}.pak`), 'stub');
  }
  return folder;
}

/** The fuses of a packed program by their position: `1` on, `0` off, `r` removed. */
export function readFuses(program: Buffer): string[] {
  const at = program.indexOf(SENTINEL) + SENTINEL.length;
  const count = program[at + 1] ?? 0;
  return Array.from(program.subarray(at + 2, at + 2 + count), (fuse) => String.fromCharCode(fuse));
}
