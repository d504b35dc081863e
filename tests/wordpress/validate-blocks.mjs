// Judges block markup with WordPress's own parser, block library and serializer.
// Reads a JSON object {NAME: MARKUP} on stdin; writes {NAME: [complaint, …]} on stdout.
// Strict: a block must be known and valid, and WordPress must write back the very same bytes.
// With a version (`6.2`) the editor of that WordPress judges; it has to find every block valid, and may
// write it in its own way.
import Module, { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { editorOf } from './editor-scripts.mjs';
import { CACHE } from './install.mjs';

// Another name than `require`: these packages are installed in the cache, not beside the app.
const fromCache = createRequire(join(CACHE, 'package.json'));
const NOTHING = fromCache.resolve('blogpult-nothing');

const [, , version] = process.argv;
if (version === undefined) {
  standInForTheEditor();
  aPage();
}
const write = process.stdout.write.bind(process.stdout);
for (const name of ['log', 'info', 'warn', 'error', 'debug', 'groupCollapsed', 'groupEnd']) {
  Reflect.set(console, name, () => undefined);
}
const blocks = version === undefined ? newest() : editorOf(version);

const documents = JSON.parse(await text(process.stdin));
const verdicts = Object.entries(documents).map(([name, markup]) => [name, complaints(markup)]);
write(JSON.stringify(Object.fromEntries(verdicts)), () => process.exit(0));

/** The block library of WordPress 6.8. */
function newest() {
  fromCache('@wordpress/block-library').registerCoreBlocks();
  return fromCache('@wordpress/blocks');
}

/** @param {string} markup */
function complaints(markup) {
  const source = markup.trim();
  const parsed = blocks.parse(source);
  const found = parsed.flatMap(faults);
  const written = blocks.serialize(parsed).trim();
  return written === source || version !== undefined
    ? found
    : [...found, difference(source, written)];
}

/** @param {any} block @returns {string[]} */
function faults(block) {
  const inner = block.innerBlocks.flatMap(faults);
  // Known since 6.3; our plugin writes paragraphs instead where it is not.
  if (version !== undefined && block.attributes.originalName === 'core/footnotes') return inner;
  if (block.name === 'core/freeform' || block.name === 'core/missing') {
    const content = String(block.attributes.originalContent ?? block.attributes.content);
    return [`${block.name}: ${content.slice(0, 200)}`, ...inner];
  }
  if (block.isValid) return inner;
  return [`invalid ${block.name}: ${block.originalContent.slice(0, 400)}`, ...inner];
}

/** @param {string} source @param {string} written */
function difference(source, written) {
  const [ours, theirs] = [source.split('\n'), written.split('\n')];
  const line = theirs.findIndex((text, index) => text !== ours[index]);
  return `line ${line + 1}: WordPress writes ${String(theirs[line])} instead of ${String(ours[line])}`;
}

/** Style sheets and packages that only draw the editor are replaced by nothing. */
function standInForTheEditor() {
  const loader = /** @type {any} */ (Module);
  const resolve = loader._resolveFilename;
  loader._resolveFilename = (/** @type {string} */ request, /** @type {any[]} */ ...rest) => {
    if (/\.s?css$/.test(request)) return NOTHING;
    try {
      return resolve.call(Module, request, ...rest);
    } catch (error) {
      if (/** @type {any} */ (error).code !== 'MODULE_NOT_FOUND' || request.startsWith('.'))
        throw error;
      return NOTHING;
    }
  };
}

/** What of a browser the block library touches while it loads. */
function aPage() {
  const { JSDOM, VirtualConsole } = fromCache('jsdom');
  const { window } = new JSDOM('<!doctype html><html><body></body></html>', {
    url: 'http://localhost/',
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
  });
  class Observer {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  const listening = { addListener() {}, removeListener() {}, addEventListener() {} };
  Object.assign(window, {
    matchMedia: () => ({ matches: false, ...listening, removeEventListener() {} }),
    ResizeObserver: Observer,
    IntersectionObserver: Observer,
    CSS: { supports: () => false, escape: (/** @type {string} */ text) => text },
  });
  for (const key of Object.getOwnPropertyNames(window)) {
    if (key in globalThis) continue;
    Object.defineProperty(globalThis, key, { get: () => window[key], configurable: true });
  }
  const own = { window, document: window.document, navigator: window.navigator };
  for (const [key, value] of Object.entries(own)) {
    Object.defineProperty(globalThis, key, { value, configurable: true, writable: true });
  }
}
