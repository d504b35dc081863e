// The block editor of an older WordPress, from its own scripts as a browser loads them.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { CACHE } from './install.mjs';

const BUILDS = join(CACHE, 'node_modules/@wp-playground/wordpress-builds/public');
/** What every editor needs although no list names it. */
const BEFORE = ['vendor/react', 'vendor/react-dom', 'vendor/lodash', 'vendor/moment'];

/**
 * `wp.blocks` of that version (`6.2`), with its core blocks registered.
 * @param {string} version
 * @returns {any}
 */
export function editorOf(version) {
  const { JSDOM, VirtualConsole } = createRequire(join(CACHE, 'package.json'))('jsdom');
  const { window } = new JSDOM('<!doctype html><html><body></body></html>', {
    url: 'http://localhost/',
    pretendToBeVisual: true,
    runScripts: 'outside-only',
    virtualConsole: new VirtualConsole(),
  });
  window.matchMedia = () => ({ matches: false, addListener() {}, addEventListener() {} });
  window.ResizeObserver = window.IntersectionObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  window.CSS = { supports: () => false, escape: (/** @type {string} */ text) => text };
  const folder = join(BUILDS, `wp-${version}/wp-includes/js/dist`);
  for (const name of [...BEFORE, ...inOrder('block-library', folder)]) {
    window.eval(readFileSync(join(folder, `${name}.min.js`), 'utf8'));
    if (name === 'vendor/lodash') window.lodash = window._.noConflict();
  }
  window.wp.blockLibrary.registerCoreBlocks();
  return window.wp.blocks;
}

/**
 * A script and all it needs, each after what it needs. Scripts name what they use as `window.wp.NAME`.
 * @param {string} name
 * @param {string} folder
 * @param {Set<string>} [known]
 * @returns {string[]}
 */
function inOrder(name, folder, known = new Set()) {
  const file = join(folder, `${name}.min.js`);
  if (known.has(name) || !existsSync(file)) return [];
  known.add(name);
  const text = readFileSync(file, 'utf8');
  const used = [...text.matchAll(/window\.wp\.([a-zA-Z0-9]+)\b|window\.wp\["([a-zA-Z0-9]+)"\]/g)];
  const names = used.map(([, dotted, quoted]) => fileOf(dotted ?? quoted ?? ''));
  const needed = [...new Set(names)].filter((other) => other !== name);
  return [...needed.flatMap((other) => inOrder(other, folder, known)), name];
}

/** @param {string} name as in `wp.blockEditor` */
function fileOf(name) {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
