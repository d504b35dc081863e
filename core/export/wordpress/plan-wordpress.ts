import type { BlogView } from '../../layout/blog-view.js';
import { withoutForbidden } from '../../markdown/escape.js';
import { reportFile, type BundleReport } from '../report.js';
import type { PlannedFile } from '../planned-file.js';
import { selectedView, type ExportSelection } from '../selection.js';
import { buildBundle, type BundleOrigin } from './build-bundle.js';
import { BUNDLE_PATH } from './bundle-document.js';
import { INSTRUCTIONS_PATH, instructions, pastedPath } from './instructions.js';
import { picturesBelow } from './pasted-pictures.js';
import { pastedBlocks } from './post-blocks.js';
import { siteAddresses } from './site-addresses.js';
import { wxr } from './wxr.js';

/** The plugin as somebody installs it. */
const PLUGIN_PATH = 'blogpult-import.zip';

/**
 * The files of a WordPress bundle: instructions for people, the plugin and what it reads, the pictures
 * as they are stored, and the two ways without the plugin (a WXR, and blocks to paste by hand).
 * TEXT_TOO_LONG, TEXT_TOO_NESTED, PARAGRAPH_TOO_LONG.
 */
export function planWordPress(
  view: BlogView,
  selection: ExportSelection,
  options: { readonly report: BundleReport; readonly origin: BundleOrigin },
): PlannedFile[] {
  const selected = selectedView(view, selection);
  const bundle = buildBundle(selected, options.origin);
  const addresses = siteAddresses(selected);
  const pictures = picturesBelow(addresses.uploads, selected, bundle.media);
  const pasted = selected.posts.map((post) => ({
    path: pastedPath(post),
    text: `${pastedBlocks(selected, post, pictures)}\n`.normalize('NFC'),
  }));
  return [
    { path: INSTRUCTIONS_PATH, text: instructions(selected, bundle, addresses, pasted) },
    { path: BUNDLE_PATH, text: `${JSON.stringify(bundle, whole, 1)}\n` },
    { path: 'posts.xml', text: wxr(selected, bundle, addresses).normalize('NFC') },
    ...pasted,
    reportFile(selected, options.report),
    { path: PLUGIN_PATH, plugin: true },
    ...bundle.media.map(({ file, id }) => ({ path: file, picture: id, made: null })),
  ];
}

/** Readers in other languages refuse a whole document over half a character. */
function whole(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? withoutForbidden(value) : value;
}
