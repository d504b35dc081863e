import { expect, it } from 'vitest';
import { STYLE_RULES } from '../../../core/style/rules/index.js';
import { loadTexts } from '../../../renderer/i18n/texts.js';

it.each(['de', 'en'] as const)('every style rule has a name in the settings in %s', (language) => {
  const style = loadTexts()[language]['settings']?.['style'];
  const rules = typeof style === 'object' ? style['rule'] : undefined;
  expect(Object.keys(rules ?? {}).toSorted()).toEqual(STYLE_RULES.map(({ id }) => id).toSorted());
});
