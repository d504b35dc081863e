import { resolvePath } from './bundle-source.js';

/** Folders from which sites serve what is addressed from their top. */
const SERVED = ['', 'static/', 'assets/', 'public/', 'content/', 'src/'];

/** Where programs keep what is no text of their author's. */
const MACHINERY =
  /(?:^|\/)(?:themes|archetypes|layouts|_layouts|_includes|_site|public|resources\/_gen)\//;
const SITE =
  /(?:^|\/)(?:hugo\.(?:toml|ya?ml|json)|config\.toml|_config\.yml|eleventy\.config\.[cm]?js)$/;
const SECTION = /(?:^|\/)_index\.\w+$/;

/** The files of a folder as the programs that write blogs look for them. */
export class SiteFiles {
  private readonly paths: ReadonlySet<string>;
  private readonly isSite: boolean;
  private readonly byName = new Map<string, string>();

  constructor(paths: readonly string[]) {
    this.paths = new Set(paths);
    this.isSite = paths.some((path) => SITE.test(path));
    // Of several files of one name the one that lies highest counts.
    for (const path of paths.toSorted((a, b) => b.length - a.length)) {
      this.byName.set(path.split('/').at(-1)?.toLowerCase() ?? '', path);
    }
  }

  /** Whether a document is a text of an author's, not a part of the site's machinery. */
  isText(path: string): boolean {
    return !this.isSite || !(MACHINERY.test(path) || SECTION.test(path));
  }

  /**
   * Where the picture lies that a document names, from the top of the source, when it does not lie where
   * the address says; null when it does, or nowhere.
   */
  find(target: string, document: string): string | null {
    if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(target)) return null;
    const plain = decoded(target.replace(/[?#].*$/, ''));
    const beside = resolvePath(plain.startsWith('/') ? '' : document, plain);
    if (beside !== null && this.paths.has(beside)) return null;
    const below = resolvePath('', plain);
    const served = below === null ? [] : SERVED.map((folder) => `${folder}${below}`);
    const name = plain.split('/').at(-1)?.toLowerCase() ?? '';
    const found = served.find((path) => this.paths.has(path)) ?? this.byName.get(name);
    return found === undefined ? null : `/${encodeURI(found).replace(/[?#]/g, encodeURIComponent)}`;
  }
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target).normalize('NFC');
  } catch {
    return target.normalize('NFC');
  }
}
