import type { PlannedFile } from '../../../core/export/planned-file.js';
import type { OpenedLibrary } from '../library/library-session.js';
import type { Theme } from '../rendering/theme.js';
import { packedPlugin } from './packed-plugin.js';
import { yamlText } from './yaml-text.js';

/** A planned file with its bytes; `stored` is for bytes that are compressed already. */
export interface ReadyFile {
  readonly path: string;
  readonly bytes: Buffer;
  readonly stored: boolean;
}

/** Whether a planned file is a picture, the slow kind. */
export function isPicture(file: PlannedFile): file is Extract<PlannedFile, { picture: string }> {
  return 'picture' in file;
}

/** Where the bytes of planned files come from. */
export interface FileSources {
  readonly library: OpenedLibrary;
  readonly theme: Theme;
  readonly resourcesDir: string;
}

/** The bytes of a planned file. ASSET_NOT_FOUND, DISK_FAILED. */
export async function plannedBytes(
  file: PlannedFile,
  { library, theme, resourcesDir }: FileSources,
): Promise<ReadyFile> {
  if ('text' in file) return textFile(file.path, file.text);
  if ('document' in file) return textFile(file.path, yamlText(file.document, file.body));
  if ('theme' in file) {
    const bytes = await theme.read(file.theme);
    return { path: file.path, bytes, stored: /\.(?:woff2?|png|jpe?g|webp|gif)$/.test(file.path) };
  }
  if ('plugin' in file) {
    return { path: file.path, bytes: await packedPlugin(resourcesDir), stored: true };
  }
  const { assets } = library;
  const bytes =
    file.made === null
      ? await assets.bytes(file.picture)
      : await assets.forBundle(file.picture, file.made);
  return { path: file.path, bytes, stored: true };
}

function textFile(path: string, text: string): ReadyFile {
  return { path, bytes: Buffer.from(text, 'utf8'), stored: false };
}
