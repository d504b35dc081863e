import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { STYLE_RULES } from '../../../core/style/rules/index.js';
import { styleRulesPage } from '../../../docs/style-rules-page.js';

describe('docs/style-rules.md', () => {
  it('says what the code says; otherwise run "npm run docs:style"', async () => {
    const page = new URL('../../../docs/style-rules.md', import.meta.url);
    expect(await readFile(page, 'utf8')).toBe(await styleRulesPage());
  });

  it('has a definition for every rule', async () => {
    const page = await styleRulesPage();
    for (const { id } of STYLE_RULES) {
      expect(page).toMatch(new RegExp(`### \`${id}\`\n\n_[^\n]+_\n\n[A-Z].{60,}`));
    }
  });
});
