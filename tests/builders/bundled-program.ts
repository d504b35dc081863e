import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { bundlePlugin } from '../../electron/launch/bundle-plugin.mjs';
import { REPOSITORY } from './built-bundles.js';

/** Bundles a program (path below `tests`, without its extension) into one file, inside the repository so that packages are found from there. */
export async function bundledProgram(name: string) {
  const cache = join(REPOSITORY, '.cache');
  await mkdir(cache, { recursive: true });
  const outDir = await mkdtemp(join(cache, 'torture-'));
  await build({
    root: REPOSITORY,
    configFile: false,
    plugins: [bundlePlugin()],
    logLevel: 'error',
    build: {
      ssr: fileURLToPath(new URL(`../${name}.ts`, import.meta.url)),
      outDir,
      target: 'node20',
      minify: false,
    },
    ssr: { noExternal: true, external: ['sharp'] },
  });
  const path = join(outDir, `${basename(name)}.js`);
  return { path, remove: () => rm(outDir, { recursive: true, force: true }) };
}
