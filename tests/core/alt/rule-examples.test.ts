import { readFile } from 'node:fs/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { ALT_RULES } from '../../../core/alt/rules/index.js';
import { altRulesPage } from '../../../docs/alt-rules-page.js';
import { createSpelling } from '../../../electron/host/spelling/spelling.js';
import { CorpusItem } from '../../eval/corpus.js';
import { evaluate } from '../../eval/evaluate.js';
import { RULE_EXAMPLES, type RuleExample } from './rule-examples.js';

const spelling = createSpelling(null);
afterAll(() => spelling.close());

async function rulesOn(example: RuleExample): Promise<string[]> {
  const usual = { id: 'example', post: 'example', purpose: 'scene', filename: 'x.jpg' };
  const items = [CorpusItem.parse({ ...usual, ...example })];
  if (example.post === 'twins') {
    const twin = { ...usual, id: 'twin', post: 'twins', filename: 'a.jpg', alt: 'Gäste im Foyer' };
    items.push(CorpusItem.parse(twin));
  }
  const { results } = await evaluate(items, spelling);
  return results[0]?.found.map(({ rule }) => rule) ?? [];
}

describe('the example of', () => {
  it.each(ALT_RULES.map(({ id }) => id))(
    '%s that fails, fails, and the other is clean',
    async (id) => {
      const { fails, passes } = RULE_EXAMPLES[id] ?? {};
      expect(await rulesOn(fails ?? {})).toContain(id);
      expect(await rulesOn(passes ?? {})).toEqual([]);
    },
  );
});

describe('docs/alt-rules.md', () => {
  it('says what the code says; otherwise run "npm run docs:alt"', async () => {
    const written = await readFile(new URL('../../../docs/alt-rules.md', import.meta.url), 'utf8');
    expect(written).toBe(await altRulesPage());
  });

  it('has a definition for every rule', async () => {
    const page = await altRulesPage();
    for (const { id } of ALT_RULES)
      expect(page).toMatch(new RegExp(`### \`${id}\`\n\n[A-Z].{60,}`));
  });
});
