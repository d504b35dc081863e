// Writes docs/style-rules.md from the rules: each definition is the comment on the rule's code, each
// example is run by a test. `npm run docs:style`; a test fails while the file differs.
import { writeFile } from 'node:fs/promises';
import { loadSources } from '../tests/load-sources.mjs';

await loadSources(async (load) => {
  const { styleRulesPage } = await load('docs/style-rules-page.ts');
  await writeFile(new URL('style-rules.md', import.meta.url), await styleRulesPage());
});
