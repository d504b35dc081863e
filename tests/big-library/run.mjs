// Makes an invented library of any size: `npm run make:library -- DIR --posts N --images M`.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadSources } from '../load-sources.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { posts: { type: 'string' }, images: { type: 'string' } },
});
const [posts, images] = [Number(values.posts ?? 100), Number(values.images ?? 0)];
const folder = resolve(positionals[0] ?? `library-${posts}-${images}`);

if (![posts, images].every((count) => Number.isInteger(count) && count >= 0)) {
  console.error('npm run make:library -- [DIR] --posts N --images M, both whole numbers');
  process.exitCode = 2;
} else {
  await loadSources(async (load) => {
    const made = await load('tests/big-library/make-library.ts');
    await made['makeLibrary']?.(folder, { posts, images });
  });
  console.log(folder);
}
