// Makes `import text from './module.ts?bundle'` the text of one script that holds the module and all
// it imports: a worker that is found in every build, archive and test, because it is no file of its own.
import { builtinModules } from 'node:module';
import { build } from 'vite';

const QUERY = '?bundle';
const EXTERNAL = [...builtinModules, ...builtinModules.map((name) => `node:${name}`)];

/** The plugin, for builds, tests and programs run from their sources. @returns {import('vite').Plugin} */
export function bundlePlugin() {
  return {
    name: 'blogpult-bundle',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(QUERY)) return null;
      return `export default ${JSON.stringify(await scriptOf(id.slice(0, -QUERY.length)))};`;
    },
  };
}

/** @param {string} entry absolute path of the module @returns {Promise<string>} */
async function scriptOf(entry) {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      ssr: true,
      minify: false,
      target: 'node20',
      rolldownOptions: {
        input: entry,
        external: EXTERNAL,
        // Our own modules do nothing but define: what nobody asks for stays outside, and what it needs.
        treeshake: { moduleSideEffects: (id) => id === entry || id.includes('node_modules') },
        output: { format: 'cjs', minify: { compress: false, mangle: false, codegen: true } },
      },
    },
    ssr: { noExternal: true, external: EXTERNAL },
  });
  const output = Array.isArray(result) ? result[0]?.output : 'output' in result && result.output;
  if (!output || output.length !== 1) throw new Error(`${entry} does not fit into one script.`);
  return output[0].code;
}
