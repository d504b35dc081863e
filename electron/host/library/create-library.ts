import { randomUUID } from 'node:crypto';
import { DEFAULT_ALT_SETTINGS } from '../../../core/alt/settings.js';
import { DEFAULT_STYLE_SETTINGS } from '../../../core/style/settings.js';
import { DEFAULT_PROFILE, type BlogProfile } from '../../../core/post/blog-profile.js';
import { StoredDocument } from '../storage/stored-document.js';
import { contentKind } from './content-document.js';
import { finishFolder, makeFolders, removeParts } from './library-folder.js';
import type { NewLibrary, OpenedLibrary } from './library-session.js';
import { openLibrary, type OpeningSurroundings } from './open-library.js';

/** Makes a library and opens it; nothing of it stays when that fails. LIBRARY_FOLDER_NOT_EMPTY, DISK_*. */
export async function createLibrary(
  start: NewLibrary,
  host: OpeningSurroundings,
  resourcesDir: string,
): Promise<OpenedLibrary> {
  const folder = await makeFolders(host.disk, start.path);
  let library: OpenedLibrary | null = null;
  try {
    const document = new StoredDocument(
      host.disk,
      folder.content,
      contentKind(folder, { damaged: () => undefined, newer: () => undefined }),
    );
    const content = {
      profile: profileOf(start),
      categories: [],
      authors: [],
      altSettings: DEFAULT_ALT_SETTINGS,
      styleSettings: DEFAULT_STYLE_SETTINGS,
    };
    await document.save({ id: randomUUID(), ...content });
    library = await openLibrary(folder.root, host);
    if (start.sample) {
      // What reads bundles is a fifth of what a start would load, and is wanted once.
      const { importSample } = await import('../importing/import-sample.js');
      await importSample(library, resourcesDir);
    }
    await finishFolder(host.disk, folder);
    return library;
  } catch (error) {
    await library?.close();
    await removeParts(folder);
    throw error;
  }
}

function profileOf({ name, language }: NewLibrary): BlogProfile {
  const english = { name: 'My blog', moreText: 'Continue reading' };
  const usual = { ...DEFAULT_PROFILE, ...(language === 'en' ? english : {}), language };
  return { ...usual, name: name.trim() || usual.name };
}
