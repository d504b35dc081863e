// Lets programs in plain JavaScript use the TypeScript sources without a build.
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { bundlePlugin } from '../electron/launch/bundle-plugin.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs `use` with a loader for modules by their path below the root, and clears up after it.
 * @template T
 * @param {(load: (path: string) => Promise<Record<string, any>>) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function loadSources(use) {
  const server = await createServer({
    root: ROOT,
    configFile: false,
    plugins: [bundlePlugin()],
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  try {
    return await use((path) => server.ssrLoadModule(`/${path}`));
  } finally {
    await server.close();
  }
}
