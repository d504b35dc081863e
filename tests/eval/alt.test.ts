import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { REPOSITORY } from '../builders/built-bundles.js';

const run = (...words: string[]) =>
  promisify(execFile)(process.execPath, ['tests/eval/alt.mjs', ...words], { cwd: REPOSITORY });

describe('npm run eval:alt', () => {
  it('prints one JSON object with counts, rules and results', async () => {
    const { stdout, stderr } = await run('tests/fixtures/alt-corpus.json', '--json');
    const score = JSON.parse(stdout);
    expect(stderr).toBe('');
    expect(score).toMatchObject({ items: 147, faulty: 89, clean: 58, forbidden: 0 });
    expect(score.perRule['alt-missing']).toEqual({ expected: 2, found: 2, unexpected: 0 });
    expect(score.results).toHaveLength(147);
    expect(score.results[0]).toEqual({
      id: 'alt-021',
      found: [{ rule: 'alt-missing', severity: 'block' }],
    });
  });

  it('prints a table for people', async () => {
    const { stdout } = await run('tests/fixtures/alt-corpus.json');
    expect(stdout).toMatch(/found for the right reason +\d+ of 89\n/);
  });

  it.each([[[]], [['nowhere.json']], [['package.json']], [['--csv', 'a']]])(
    'ends with 2 and a sentence for %j',
    async (words) => {
      const failure: unknown = await run(...words).catch((error: unknown) => error);
      expect(failure).toMatchObject({ code: 2, stdout: '' });
      expect((failure as { stderr: string }).stderr.length).toBeGreaterThan(20);
    },
  );
});
