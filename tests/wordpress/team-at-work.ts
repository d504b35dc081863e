import { installPlugin } from './import-flow.js';
import { aLibraryToExport } from './made-bundles.js';
import { fillNasty } from './nasty.js';
import { Site } from './site.js';

/**
 * A team at work: its library with the nasty posts and their bundle, a WordPress with the plugin, and an
 * editor who is logged in there. Whoever asks removes the library.
 */
export async function teamAtWork(how: Parameters<typeof Site.start>[0] = {}) {
  const [site, library] = await Promise.all([Site.start(how), aLibraryToExport(false)]);
  await fillNasty(library);
  const bundle = await library.bundle();
  await installPlugin(await site.logIn('admin'), bundle.files.bytes('blogpult-import.zip'));
  return { site, library, bundle, editor: await site.logIn('edda', 'editor') };
}
