import { describe, expect, test } from 'vitest';
import { ALT_RULES } from '../../../core/alt/rules/index.js';
import de from '../../../renderer/i18n/de/settings.json' with { type: 'json' };
import en from '../../../renderer/i18n/en/settings.json' with { type: 'json' };
import { wordsOf } from '../../../renderer/settings/word-list.js';

describe('settings of the alt rules', () => {
  test.each([
    ['de', de],
    ['en', en],
  ])('name every rule that can be switched off, in %s', (_language, texts) => {
    const optional = ALT_RULES.filter(({ severity }) => severity !== 'block').map(({ id }) => id);
    expect(Object.keys(texts.alt.rule).toSorted()).toEqual(optional.toSorted());
  });

  test('take words one a line or parted by commas, each once', () => {
    expect(wordsOf('Solbach\n Brackenfurt, Solbach;\n\nÖPNV ')).toEqual([
      'Solbach',
      'Brackenfurt',
      'ÖPNV',
    ]);
  });
});
