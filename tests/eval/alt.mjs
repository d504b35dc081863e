// Scores the alt rules on a labelled corpus: `npm run eval:alt -- FILE [--json]`. Loads the sources
// through Vite, so that it needs no build. Data on stdout, everything else on stderr.
import { readFile } from 'node:fs/promises';
import { loadSources } from '../load-sources.mjs';

const words = process.argv.slice(2);
const files = words.filter((word) => !word.startsWith('--'));
const isJson = words.includes('--json');
const isUsed =
  files.length === 1 && words.every((word) => !word.startsWith('--') || word === '--json');

/** @param {string} file @returns {Promise<number>} the exit code */
async function run(file) {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) {
    console.error(`${file} cannot be read. Name a JSON file with labelled alt texts.`);
    return 2;
  }
  return loadSources(async (load) => {
    const { readCorpus } = await load('tests/eval/corpus.ts');
    const { evaluate } = await load('tests/eval/evaluate.ts');
    const { scoreText } = await load('tests/eval/print.ts');
    const { createSpelling } = await load('electron/host/spelling/spelling.ts');
    const spelling = createSpelling(null);
    try {
      const items = readCorpus(text);
      const score = await evaluate(items, spelling);
      process.stdout.write(
        isJson ? `${JSON.stringify(score, null, 2)}\n` : scoreText(score, items),
      );
      return 0;
    } finally {
      await spelling.close();
    }
  });
}

if (isUsed) {
  process.exitCode = await run(files[0] ?? '').catch((/** @type {unknown} */ error) => {
    console.error(error instanceof Error ? error.message : error);
    return 2;
  });
} else {
  console.error('npm run eval:alt -- FILE [--json]');
  process.exitCode = 2;
}
