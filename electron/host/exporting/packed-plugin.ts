import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { z } from 'zod';
import { BlogpultError } from '../../../core/contract/error-codes.js';
import { ZIP_ENTRY } from './zip-entry.js';

/** `plugin.json`: the plugin's folder and its files below it, as they are packed. */
const PluginDocument = z.object({ folder: z.string(), files: z.array(z.string()) });

/** The WordPress plugin that travels with the app, as a zip that WordPress installs. DISK_FAILED. */
export async function packedPlugin(resourcesDir: string): Promise<Buffer> {
  const home = join(resourcesDir, 'wordpress');
  const list = PluginDocument.parse(JSON.parse((await read(join(home, 'plugin.json'))).toString()));
  const zip = new ZipFile();
  for (const file of list.files) {
    const path = `${list.folder}/${file}`;
    zip.addBuffer(await read(join(home, path)), path, ZIP_ENTRY);
  }
  zip.end();
  return buffer(zip.outputStream);
}

async function read(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new BlogpultError('DISK_FAILED', { path }, { cause });
  }
}
