import { describe, expect, it } from 'vitest';
import { checkStyle, styleEdits } from '../../../core/style/check-style.js';
import { STYLE_RULES } from '../../../core/style/rules/index.js';
import { DEFAULT_STYLE_SETTINGS } from '../../../core/style/settings.js';
import { findingSentence } from '../../../core/messages/findings.js';
import { postToStyle, STYLE_EXAMPLES, type StyleExample } from './style-examples.js';
import { applyEdits } from '../../../core/style/apply-edits.js';

const rulesOn = (example: StyleExample) => checkStyle(postToStyle(example)).map(({ rule }) => rule);

describe.each(STYLE_RULES.map(({ id }) => id))('%s', (id) => {
  const { fails, passes } = STYLE_EXAMPLES[id]!;

  it('fires on its failing example and on nothing of its passing one', () => {
    expect(rulesOn(fails)).toContain(id);
    expect(rulesOn(passes)).toEqual([]);
  });

  it('says what it saw in whole sentences, in both languages', () => {
    for (const finding of checkStyle(postToStyle(fails))) {
      for (const language of ['de', 'en'] as const) {
        const { what, why, example } = findingSentence(finding, language);
        expect(`${what}${why}${example}`).not.toMatch(/[{}]\w/);
        expect(what.length).toBeGreaterThan(10);
      }
    }
  });

  it('is silent when the library switches it off, and blocks when the library wants so', () => {
    const at = (level: 'off' | 'block') => {
      const styleSettings = { ...DEFAULT_STYLE_SETTINGS, levels: { [id]: level } };
      return { ...fails, library: { ...fails.library, styleSettings } };
    };
    expect(rulesOn(at('off'))).not.toContain(id);
    const found = checkStyle(postToStyle(at('block'))).filter(({ rule }) => rule === id);
    expect(found.map(({ severity }) => severity)).toContain('block');
  });

  it('finds nothing any more once its edits are made', () => {
    const input = postToStyle(fails);
    const finding = checkStyle(input).find(({ rule }) => rule === id)!;
    if (finding.fix === undefined) {
      expect(styleEdits(input, finding)).toBeNull();
      return;
    }
    const body = applyEdits(input.post.body, styleEdits(input, finding)!);
    const after = checkStyle({ ...input, post: { ...input.post, body } });
    expect(after.map(({ rule }) => rule)).not.toContain(id);
  });
});

it('every place of a finding lies in the text', () => {
  for (const { fails } of Object.values(STYLE_EXAMPLES)) {
    const input = postToStyle(fails);
    for (const { from, to } of checkStyle(input)) {
      if (from === null || to === null) continue;
      expect(from).toBeLessThanOrEqual(to);
      expect(to).toBeLessThanOrEqual(input.post.body.length);
    }
  }
});
