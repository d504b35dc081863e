import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, isAbsolute, join, relative } from 'node:path';

/** A file of the built page, ready to send. */
export interface PageFile {
  type: string;
  bytes: Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wasm': 'application/wasm',
};

/** What the page's HTML carries where this load's nonce belongs. */
const NONCE_PLACE = '__NONCE__';

/**
 * Reads the file that a URL path names inside `root`; `/` is `index.html`, and HTML gets `nonce`
 * in place of `__NONCE__`. Null for everything else: unknown types, folders, missing files, and
 * every path or link whose real place is outside of `root`.
 */
export async function readPageFile(
  root: string,
  urlPath: string,
  nonce: string,
): Promise<PageFile | null> {
  const name = decodedName(urlPath);
  const type = name === null ? undefined : TYPES[extname(name).toLowerCase()];
  if (name === null || type === undefined) return null;
  const file = await insideRoot(root, name);
  if (file === null) return null;
  const bytes = await readFile(file);
  if (!type.startsWith('text/html')) return { type, bytes };
  return { type, bytes: Buffer.from(bytes.toString('utf8').replaceAll(NONCE_PLACE, nonce)) };
}

/** The path below the root, or null when it is not one that a page of ours would ask for. */
function decodedName(urlPath: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(urlPath);
  } catch {
    return null;
  }
  // Backslash, colon and control characters mean something to a file system, never to our page.
  // eslint-disable-next-line no-control-regex
  if (!path.startsWith('/') || /[\\:\u0000-\u001f]/.test(path)) return null;
  const parts = path.split('/').slice(1);
  if (parts.includes('..')) return null;
  return path === '/' ? 'index.html' : parts.join('/');
}

async function insideRoot(root: string, name: string): Promise<string | null> {
  try {
    const realRoot = await realpath(root);
    const file = await realpath(join(realRoot, name));
    const way = relative(realRoot, file);
    const outside = way === '' || way.startsWith('..') || isAbsolute(way);
    return !outside && (await stat(file)).isFile() ? file : null;
  } catch {
    return null;
  }
}
