import type { Manifest } from '../../core/export/manifest.js';

/** The sorts of files a person tells apart in a bundle. */
const KINDS = ['pages', 'pictures', 'others'] as const;
type FileKind = (typeof KINDS)[number];

/** How many files of a sort there are, and their bytes before packing. */
export interface KindOfFiles {
  readonly kind: FileKind;
  readonly files: number;
  readonly bytes: number;
}

/** What is in a bundle, sort by sort; sorts of which there is nothing are left out. */
export function bundleContents(files: Manifest['files']): KindOfFiles[] {
  return KINDS.map((kind) => {
    const those = files.filter(({ path }) => kindOf(path) === kind);
    return { kind, files: those.length, bytes: those.reduce((sum, { bytes }) => sum + bytes, 0) };
  }).filter(({ files: count }) => count > 0);
}

function kindOf(path: string): FileKind {
  if (/\.(?:html|md)$/.test(path)) return 'pages';
  return /\.(?:jpe?g|png|webp|gif)$/.test(path) ? 'pictures' : 'others';
}
