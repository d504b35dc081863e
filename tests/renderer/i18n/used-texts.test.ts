import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadTexts, textKeys } from '../../../renderer/i18n/texts.js';

const RENDERER = new URL('../../../renderer', import.meta.url).pathname;
const SOURCES = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(join(RENDERER, name), 'utf8'));
const { de } = loadTexts();
const KEYS = new Map(
  Object.entries(de).map(([feature, tree]) => [feature, textKeys(tree).map(withoutNumber)]),
);
const ALL = new Set([...KEYS.values()].flat());

describe('texts and the places that show them', () => {
  it.each([...KEYS.keys()])('shows every text: %s', (feature) => {
    const patterns = written();
    const unused = KEYS.get(feature)?.filter((key) => !patterns.some((one) => one.test(key)));
    expect(unused).toEqual([]);
  });

  it('has every text that is asked for by its name', () => {
    const asked = SOURCES.flatMap((source) =>
      [...source.matchAll(/\bt\(\s*'([\w.]+)'/g)].map(([, key]) => key ?? ''),
    );
    expect(asked.length).toBeGreaterThan(300);
    expect(asked.filter((key) => !ALL.has(key))).toEqual([]);
  });
});

/** Every name and every template of a name that stands in the sources, as patterns. */
function written(): RegExp[] {
  const names = new Set(
    SOURCES.flatMap((source) => [
      ...[...source.matchAll(/'([a-z][\w-]*(?:\.[\w-]+)*)'/g)].map(([, name]) => name ?? ''),
      ...[...source.matchAll(/`((?:[\w.-]|\$\{[^}]*\})+)`/g)].map(([, name]) => name ?? ''),
    ]),
  );
  return [...names]
    .filter((name) => name.replace(/\$\{[^}]*\}/g, '') !== '')
    .map((name) => {
      const parts = name.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.-]/g, '\\$&'));
      return new RegExp(`^${parts.join('[\\w.-]+')}$`);
    });
}

function withoutNumber(key: string): string {
  return key.replace(/_(?:zero|one|other)$/, '');
}
