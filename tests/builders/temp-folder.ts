import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A fresh folder that is removed when the test has ended; absolute path. */
export async function aTempFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'blogpult-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Every file below a folder with its bytes, by path with forward slashes, sorted: two equal answers mean that nothing changed. */
export async function snapshot(folder: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files[path.slice(folder.length + 1).replaceAll('\\', '/')] = await readFile(path, 'latin1');
  }
  return files;
}

/** Names of the files in a folder whose name holds `part`, sorted. */
export async function filesNamed(folder: string, part: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.includes(part)).sort();
}
