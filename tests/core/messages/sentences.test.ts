import { describe, expect, it } from 'vitest';
import { FILE_GONE_RULE } from '../../../core/alt/check-post.js';
import { ALT_RULES } from '../../../core/alt/rules/index.js';
import { ERROR_CODES } from '../../../core/contract/error-codes.js';
import { errorSentence } from '../../../core/messages/errors.js';
import { UNREADABLE_RULE } from '../../../core/style/check-style.js';
import { STYLE_RULES } from '../../../core/style/rules/index.js';
import { findingSentence, rulesWithSentences } from '../../../core/messages/findings.js';

const LANGUAGES = ['de', 'en'] as const;

describe.each(LANGUAGES)('sentences in %s', (language) => {
  it('exist for every rule and for nothing else', () => {
    expect(rulesWithSentences(language).toSorted()).toEqual(
      [
        ...[...ALT_RULES, ...STYLE_RULES].map(({ id }) => id),
        UNREADABLE_RULE,
        FILE_GONE_RULE,
      ].toSorted(),
    );
  });

  it.each(ERROR_CODES)('say for %s what happened and what to do, in whole sentences', (code) => {
    const sentence = errorSentence(code, {}, language);
    expect(sentence).toMatch(/^[„“"A-ZÄÖÜ…].{20,}[.]$/s);
    expect(sentence).not.toMatch(/[{}]/);
  });

  it('fill in the values of a finding', () => {
    const { what } = findingSentence(
      { rule: 'alt-filename', params: { alt: 'IMG_1.JPG' } },
      language,
    );
    expect(what).toContain('IMG_1.JPG');
  });
});

it('name a day in the order of the language', () => {
  const finding = { rule: 'date-far', params: { date: '2027-03-09' } };
  expect(findingSentence(finding, 'de').what).toContain('9.3.2027');
  expect(findingSentence(finding, 'en').what).toContain('09/03/2027');
});

describe('sentences for failures', () => {
  it('name the same values in both languages', () => {
    const names = (code: (typeof ERROR_CODES)[number], language: 'de' | 'en'): string[] => {
      const marks = new Proxy({}, { get: (_, name) => `<${String(name)}>` });
      return [...errorSentence(code, marks, language).matchAll(/<\w+>/g)].map(String).toSorted();
    };
    for (const code of ERROR_CODES) expect(names(code, 'de'), code).toEqual(names(code, 'en'));
  });
});
