import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HELP_PARTS } from '../../../renderer/app/help/help-keys.js';

const ROOT = new URL('../../../', import.meta.url).pathname;
const KEY =
  /(?:(?:Ctrl|Alt|Shift)\+)*(?:Tab|Enter|Escape|Delete|Backspace|Page (?:up|down)|arrow keys|up|down|F\d{1,2}|(?<=\+)[A-Z0-9.]|(?<![\w.])[/1])(?![\w.])/g;

/** A key of the sheet as the manual writes it. */
function written(key: string): string {
  const parts: Record<string, string> = {
    Mod: 'Ctrl',
    ArrowDown: key === 'ArrowDown' ? 'arrow keys' : 'down',
    PageDown: 'Page down',
    PageUp: 'Page up',
  };
  return key
    .split('-')
    .map((part) => parts[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join('+');
}

/** Every key that the manual names; "Ctrl+1 / 2" are two. */
function manual(): Set<string> {
  const text = readFileSync(join(ROOT, 'docs/keyboard.md'), 'utf8').replace(
    /((?:\w+\+)+)(\w)((?: \/ \w)+)(?!\w)/g,
    (_all, held: string, first: string, rest: string) =>
      [first, ...rest.split(' / ').slice(1)].map((key) => held + key).join(', '),
  );
  return new Set([...text.matchAll(KEY)].map(([key]) => key));
}

const sheet = new Set(HELP_PARTS.flatMap(({ rows }) => rows.map(({ key }) => written(key))));
/** Keys that are the same everywhere, or the way back of one that the sheet names. */
const KNOWN = new Set(['Shift+Tab', 'Alt+up']);

describe('the sheet of keys and the manual', () => {
  it('the manual explains every key of the sheet', () => {
    const explained = manual();
    expect([...sheet].filter((key) => !explained.has(key))).toEqual([]);
  });

  it('the sheet shows every key with a modifier and every function key of the manual', () => {
    const special = [...manual()].filter((key) => /\+|^F\d/.test(key));
    expect(special.length).toBeGreaterThan(25);
    expect(special.filter((key) => !sheet.has(key) && !KNOWN.has(key))).toEqual([]);
  });

  it('the sheet shows every such key that the program listens to', () => {
    const sources = readdirSync(join(ROOT, 'renderer'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(join(ROOT, 'renderer', name), 'utf8'));
    const bound = sources.flatMap((source) =>
      [...source.matchAll(/(?:key: |KEY = |\.key === )'((?:(?:Mod|Alt|Shift)-)*[^']+)'/g)]
        .map(([, key]) => key ?? '')
        .filter((key) => /^(?:Mod|Alt|Shift)-|^F\d/.test(key)),
    );
    expect(bound.length).toBeGreaterThan(30);
    // Mod-y is what redo is called on other systems; F10 is heard with Alt.
    const missing = bound.map(written).filter((key) => !sheet.has(key));
    expect([...new Set(missing)].sort()).toEqual(['Ctrl+Y', 'F10']);
  });
});
