// `npm run test:interop`: real programs read what we write and write what we read. The last line counts.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { installPackages } from '../cached-packages.mjs';
import { runSuite } from '../own-suite.mjs';

const HERE = import.meta.dirname;

/** @type {[string, string[], string][]} */
const PROGRAMS = [
  [
    'hugo',
    ['version'],
    'Hugo is not installed (Debian: apt-get install hugo); its tests are skipped.',
  ],
  [
    'soffice',
    ['--version'],
    'LibreOffice is not installed (Debian: apt-get install libreoffice-writer-nogui); its tests are skipped.',
  ],
];

await runSuite('interop', async () => {
  for (const [program, args, sentence] of PROGRAMS) {
    if (spawnSync(program, args, { stdio: 'ignore' }).status !== 0) console.log(sentence);
  }
  const cache = resolve(HERE, '../../.cache/interop');
  await installPackages({ from: HERE, cache, parts: [], what: 'Eleventy' }).catch(
    (/** @type {unknown} */ error) => {
      console.log(`${String(error)} Its tests are skipped.`);
    },
  );
});
