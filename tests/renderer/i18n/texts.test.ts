import i18next from 'i18next';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { chooseLanguage, speak, startTexts } from '../../../renderer/i18n/index.js';
import { loadTexts, textKeys, type TextTree } from '../../../renderer/i18n/texts.js';

const { de, en } = loadTexts();

describe('texts of the interface', () => {
  it('has the same features in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(de).sort());
  });

  it.each(Object.keys(de))('has the same keys in both languages: %s', (feature) => {
    expect(textKeys(en[feature] ?? {}).sort()).toEqual(textKeys(de[feature] ?? {}).sort());
  });

  it.each(Object.keys(de))('names the same values in both languages: %s', (feature) => {
    const german = values(de[feature] ?? {});
    for (const [key, names] of values(en[feature] ?? {})) {
      expect(names, key).toEqual(german.get(key));
    }
  });

  it.each(Object.keys(de))('leaves a text empty only in both languages: %s', (feature) => {
    const german = new Map(flat(de[feature] ?? {}));
    for (const [key, text] of flat(en[feature] ?? {})) {
      expect(text.trim() === '', key).toBe(german.get(key)?.trim() === '');
    }
  });
});

describe('numbers in a sentence', () => {
  it('are written as the language writes them, and words stay as they are', async () => {
    vi.stubGlobal('document', { documentElement: { lang: '' } });
    onTestFinished(() => void vi.unstubAllGlobals());
    await startTexts('de');
    const values = { done: 250, total: 12_000 };
    expect(i18next.t('round.searchingOf', values)).toBe('250 von 12.000 Beiträgen durchgesehen');
    expect(i18next.t('welcome.arrived', { name: '2026' })).toBe('2026 ist angekommen');
    await speak('en');
    expect(i18next.t('round.searchingOf', values)).toBe('250 of 12,000 posts looked through');
  });
});

describe('choosing the language', () => {
  it('takes what the person chose', () => {
    expect(chooseLanguage('en', ['de-DE'])).toBe('en');
  });

  it('follows the first system language it speaks', () => {
    expect(chooseLanguage(null, ['fr-FR', 'en-GB', 'de-DE'])).toBe('en');
  });

  it('speaks German when it speaks none of them', () => {
    expect(chooseLanguage(null, ['fr-FR'])).toBe('de');
  });
});

function flat(tree: TextTree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value] as [string, string]]
      : flat(value, `${prefix}${key}.`),
  );
}

function values(tree: TextTree): Map<string, string[]> {
  return new Map(
    flat(tree).map(([key, text]) => [key, [...text.matchAll(/\{\{\w+\}\}/g)].map(String).sort()]),
  );
}
