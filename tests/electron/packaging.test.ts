import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { getRawHeader, listPackage } from '@electron/asar';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { buildBundles, REPOSITORY, runNode } from '../builders/built-bundles.js';
import { aStubRuntime, readFuses } from '../builders/stub-runtime.js';

interface BuilderConfig {
  files: (string | { from: string; to: string; filter: string[] })[];
  [key: string]: unknown;
}

let built: Awaited<ReturnType<typeof buildBundles>>;
let app: string;
let inside: string[];
let config: BuilderConfig;

beforeAll(async () => {
  built = await buildBundles('node', 'preload', 'renderer');
  config = parse(await readFile('electron-builder.yml', 'utf8')) as BuilderConfig;
  const out = join(built.dist, 'release');
  const changed = {
    ...config,
    directories: { ...(config['directories'] as object), output: out },
    electronDist: await aStubRuntime(join(built.dist, 'runtime'), '45.4.1'),
    // The build of this test in place of the one in the checkout.
    files: config.files.map((part) =>
      typeof part === 'object' && part.from === 'dist' ? { ...part, from: built.dist } : part,
    ),
  };
  await mkdir(out, { recursive: true });
  const file = join(built.dist, 'electron-builder.yml');
  await writeFile(file, stringify(changed));
  const builder = join('node_modules', 'electron-builder', 'cli.js');
  const args = [builder, '--linux', 'dir', '--x64', '--publish', 'never', '--config', file];
  const { code, output } = await runNode(args);
  expect(code, output).toBe(0);
  app = join(out, 'linux-unpacked');
  inside = listPackage(join(app, 'resources', 'app.asar'), { isPack: false }).map((path) =>
    path.replaceAll('\\', '/').replace(/^\//, ''),
  );
});
afterAll(() => built.remove());

describe('inside the archive', () => {
  test.each([
    'package.json',
    'LICENSE',
    'dist/node/main.js',
    'dist/node/cli.js',
    'dist/node/browser.js',
    'dist/preload/preload.cjs',
    'dist/renderer/index.html',
    'dist/renderer/licences.md',
    'dist/node/licences.md',
    'resources/themes/klassisch/theme.json',
    'resources/wordpress/plugin.json',
    'resources/wordpress/blogpult-import/blogpult-import.php',
    'resources/wordpress/blogpult-import/languages/blogpult-import-de_DE.mo',
    'node_modules/sharp/package.json',
    'node_modules/hunspell-asm/package.json',
  ])('%s is there', (path) => {
    expect(inside).toContain(path);
  });

  test('only the program, its resources and the packages it loads', () => {
    const top = new Set(inside.map((path) => path.split('/')[0]));
    expect([...top].sort()).toEqual([
      'LICENSE',
      'dist',
      'node_modules',
      'package.json',
      'resources',
    ]);
  });

  test('no sources, tests, maps or drawing scripts', () => {
    const ours = inside.filter((path) => !path.startsWith('node_modules/'));
    expect(
      ours.filter((path) => /\.(?:tsx?|mts|map)$|\.test\.|(?:^|\/)tests?(?:\/|$)/.test(path)),
    ).toEqual([]);
    expect(ours.filter((path) => path.startsWith('resources/') && path.endsWith('.mjs'))).toEqual(
      [],
    );
    expect(inside.filter((path) => /\.(?:map|ts|mts|cts)$/.test(path))).toEqual([]);
  });

  test('no package that only development needs', () => {
    const packages = new Set(
      inside
        .map((path) => /^node_modules\/(@[^/]+\/[^/]+|[^/@]+)\//.exec(path)?.[1])
        .filter((name) => name !== undefined),
    );
    const platform = /^@img\/sharp(?:-libvips)?-linux(?:musl)?-\w+$/;
    expect([...packages].filter((name) => !platform.test(name)).sort()).toEqual([
      '@img/colour',
      'detect-libc',
      'emscripten-wasm-loader',
      'getroot',
      'hunspell-asm',
      'nanoid',
      'normalize-path',
      'remove-trailing-separator',
      'semver',
      'sharp',
      'tslib',
      'unixify',
    ]);
  });

  test('the described package carries no scripts and no development list', async () => {
    const { extractFile } = await import('@electron/asar');
    const archive = join(app, 'resources', 'app.asar');
    const described = JSON.parse(extractFile(archive, 'package.json').toString()) as object;
    expect(described).toMatchObject({ name: 'blogpult', main: 'dist/node/main.js' });
    expect(Object.keys(described)).not.toContain('devDependencies');
  });

  test('every file carries its hash, for the integrity check', () => {
    const { header } = getRawHeader(join(app, 'resources', 'app.asar'));
    const unhashed: string[] = [];
    const walk = (node: object, path: string) => {
      const { files } = node as { files?: Record<string, object> };
      if (files === undefined) {
        if (!('integrity' in node) && !('link' in node)) unhashed.push(path);
        return;
      }
      for (const [name, child] of Object.entries(files)) walk(child, `${path}/${name}`);
    };
    walk(header, '');
    expect(unhashed).toEqual([]);
  });
});

describe('beside the archive', () => {
  test('sharp, its native code and hunspell lie as real files', async () => {
    const unpacked = join(app, 'resources', 'app.asar.unpacked', 'node_modules');
    const hunspell = ['emscripten-wasm-loader', 'getroot', 'hunspell-asm', 'nanoid'];
    hunspell.push('normalize-path', 'remove-trailing-separator', 'tslib', 'unixify');
    expect((await readdir(unpacked)).sort()).toEqual(['@img', ...hunspell, 'sharp'].sort());
    const files = await readdir(unpacked, { recursive: true });
    expect(files.some((file) => file.endsWith('.node'))).toBe(true);
    expect(files.some((file) => /libvips.*\.so/.test(file))).toBe(true);
  });

  test('the dictionaries come with their licences', async () => {
    const dictionaries = join(app, 'resources', 'dictionaries');
    const files = ['index.aff', 'index.dic', 'license', 'readme.md'];
    expect((await readdir(join(dictionaries, 'en'))).sort()).toEqual(files);
    expect((await readdir(join(dictionaries, 'de'))).sort()).toEqual(['GPL-3.0.txt', ...files]);
  });

  test('a thread that cannot read archives spells with what lies there', async () => {
    const beside = join(app, 'resources');
    const packages = join(beside, 'app.asar.unpacked', 'node_modules');
    const worker = new Worker(join(REPOSITORY, 'electron/host/spelling/spelling-worker.mjs'), {
      workerData: { hunspell: join(packages, 'hunspell-asm', 'dist', 'cjs', 'index.js') },
    });
    const words = ['Rathaus', 'Rathauss'];
    const folder = join(beside, 'dictionaries', 'de');
    worker.postMessage({ id: 1, folder, words, suggest: false });
    const [answer] = (await once(worker, 'message')) as [{ known: number[] }];
    expect(answer.known).toEqual([2, 0]);
    await worker.terminate();
  });

  test('the packed bundle starts as a command from where it lies', async () => {
    const away = join(built.dist, 'unpacked-app');
    const { extractAll } = await import('@electron/asar');
    extractAll(join(app, 'resources', 'app.asar'), away);
    await cp(join(app, 'resources', 'app.asar.unpacked'), away, { recursive: true });
    const library = join(built.dist, 'library');
    const cli = join(away, 'dist', 'node', 'cli.js');
    const config = { BLOGPULT_CONFIG: join(built.dist, 'config') };
    const { code, output } = await runNode([cli, 'new-library', library, '--sample'], config);
    expect(code, output).toBe(0);
    await rm(away, { recursive: true });
  });
});

describe('the program', () => {
  test('has its fuses set (19)', async () => {
    const fuses = readFuses(await readFile(join(app, 'blogpult')));
    const [runAsNode, cookies, nodeOptions, inspect, integrity, onlyAsar, , fileProtocol] = fuses;
    expect({ runAsNode, cookies, nodeOptions, inspect, integrity, onlyAsar, fileProtocol }).toEqual(
      {
        runAsNode: '0',
        cookies: '1',
        nodeOptions: '0',
        inspect: '0',
        integrity: '1',
        onlyAsar: '1',
        fileProtocol: '0',
      },
    );
  });

  test('comes with German and English, and no other language', async () => {
    expect((await readdir(join(app, 'locales'))).sort()).toEqual(['de.pak', 'en-US.pak']);
  });

  test('is built for the three systems, opens .blogpult, and has icons', async () => {
    expect(config).toMatchObject({
      win: { target: [{ target: 'nsis' }, { target: 'zip' }] },
      mac: {
        target: [
          { target: 'dmg', arch: ['x64', 'arm64'] },
          { target: 'zip', arch: ['x64', 'arm64'] },
        ],
      },
      linux: { target: ['AppImage', 'deb'] },
      fileAssociations: [{ ext: 'blogpult' }],
    });
    const icons = await readdir(join(REPOSITORY, 'resources', 'icons'));
    expect(icons).toEqual(expect.arrayContaining(['icon.icns', 'icon.ico', 'icon.png']));
  });
});
