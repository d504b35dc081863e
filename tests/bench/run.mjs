// Runs one benchmark and prints a table, or one JSON object: `npm run --silent bench -- NAME [--json]`.
// A benchmark is a file tests/bench/NAME.ts that exports `bench(): Promise<BenchRow[]>`.
import { access } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { loadSources } from '../load-sources.mjs';

/** @typedef {import('./bench-row.js').BenchRow} BenchRow */

const [name = '', ...options] = process.argv.slice(2);
const isJson = options.includes('--json');

/** @param {string} bench */
async function exists(bench) {
  if (!/^[a-z]+$/.test(bench)) return false;
  const file = new URL(`${bench}.ts`, import.meta.url);
  return access(file).then(
    () => true,
    () => false,
  );
}

function machine() {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpu?.model.trim() ?? 'unknown'}, ${cpus().length} cores, ${memory} GB, Node ${process.versions.node}`;
}

/** @param {readonly BenchRow[]} rows */
function table(rows) {
  const head = ['', 'unit', 'median', 'min', 'max', 'runs', 'baseline', 'ratio'];
  const cells = rows.map((row) =>
    [row.what, row.unit, row.median, row.min, row.max, row.runs, row.baseline, row.ratio].map(
      (cell) => String(cell ?? ''),
    ),
  );
  const widths = head.map((title, at) =>
    Math.max(title.length, ...cells.map((row) => row[at]?.length ?? 0)),
  );
  return [head, ...cells]
    .map((row) =>
      row
        .map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

if (await exists(name)) {
  const rows = await loadSources(async (load) =>
    (await load(`tests/bench/${name}.ts`))['bench']?.(),
  );
  const result = { name, machine: machine(), rows };
  console.log(
    isJson ? JSON.stringify(result, null, 2) : `${name} on ${result.machine}\n\n${table(rows)}`,
  );
} else {
  console.error(
    'npm run --silent bench -- NAME [--json], NAME being a file in tests/bench, such as alt',
  );
  process.exitCode = 2;
}
