import react from '@vitejs/plugin-react';
import { builtinModules } from 'node:module';
import { resolve } from 'node:path';
import { bundlePlugin } from './electron/launch/bundle-plugin.mjs';
import { defineConfig, type UserConfig } from 'vite';

/** Node's own modules and the packages that stay in node_modules because they carry native code. */
const NODE_EXTERNALS = [
  ...builtinModules,
  ...builtinModules.map((name) => `node:${name}`),
  'electron',
  'sharp',
];

/** `BLOGPULT_DIST` moves the build elsewhere, so that two builds of one checkout cannot meet. */
const dist = resolve(process.env['BLOGPULT_DIST'] ?? 'dist');

/** The licences of what a build holds ask to travel with it. */
const license = { fileName: 'licences.md' };

const renderer: UserConfig = {
  root: 'renderer',
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  build: { outDir: resolve(dist, 'renderer'), emptyOutDir: true, assetsInlineLimit: 0, license },
};

const node: UserConfig = {
  plugins: [bundlePlugin()],
  build: {
    outDir: resolve(dist, 'node'),
    emptyOutDir: true,
    ssr: true,
    target: 'node20',
    minify: false,
    license,
    rolldownOptions: {
      input: {
        main: 'electron/shell/main.ts',
        browser: 'electron/browser/main.ts',
        cli: 'electron/cli.ts',
        reader: 'electron/host/importing/reader/reader-entry.ts',
      },
      external: NODE_EXTERNALS,
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
      },
    },
  },
  ssr: { noExternal: true, external: NODE_EXTERNALS },
};

const preload: UserConfig = {
  build: {
    outDir: resolve(dist, 'preload'),
    emptyOutDir: true,
    ssr: true,
    minify: false,
    license,
    rolldownOptions: {
      input: { preload: 'electron/preload/preload.ts' },
      external: ['electron'],
      output: { format: 'cjs', entryFileNames: '[name].cjs' },
    },
  },
  ssr: { noExternal: true, external: ['electron'] },
};

const BUILDS: Record<string, UserConfig> = { renderer, node, preload };

/** One build a mode: `renderer`, `node` (Electron's main, the browser host and the command line), `preload`. */
export default defineConfig(({ mode }) => BUILDS[mode] ?? renderer);
