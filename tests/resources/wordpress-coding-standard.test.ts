import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REPOSITORY } from '../builders/built-bundles.js';

const PLUGIN = join(REPOSITORY, 'resources/wordpress/blogpult-import');

/** Lines that no program of WordPress's may have, by what is wrong with them. */
const FAULTS: Readonly<Record<string, RegExp>> = {
  'is indented with spaces': /^ +(?!\*)\S/,
  'has a short array': /(?:[=(,]|return|=>) \[(?!\s*[$'"\w]+ \] =)/,
  'has no space inside a parenthesis':
    /\b(?:if|foreach|while|switch|array|isset|esc_\w+|__)\((?![ )]|\n|$)/,
  'has no space after a keyword': /\b(?:if|foreach|while|switch|catch)\(/,
  'compares the wrong way round': /\$\w+ [!=]==? (?:'|null|true|false|\d)/,
  'compares loosely': /[^!=]==[^=]|!=[^=]/,
  'runs or reads what it must not':
    /(?<!->|function )\b(?:eval|extract|create_function|shell_exec|exec|system|passthru|unserialize|base64_decode|curl_\w+|wp_remote_\w+)\(/,
  'prints without escaping':
    /\becho (?:(?:'(?:[^'\\]|\\.)*'|esc_\w+\(.*?\)) \. )*(?!'|esc_|wp_kses)\S/,
  'asks the database itself': /\$wpdb|->prepare\(/,
};

it.each([
  ['is indented with spaces', '  $a = 1;'],
  ['has a short array', '$a = [ 1 ];'],
  ['has a short array', 'f( [] );'],
  ['has no space inside a parenthesis', '\tif ( isset($a) ) {'],
  ['has no space after a keyword', '\tif( $a ) {'],
  ['compares the wrong way round', "if ( $a === 'x' ) {"],
  ['compares loosely', 'if ( 1 == $a ) {'],
  ['runs or reads what it must not', '$a = unserialize( $b );'],
  ['prints without escaping', 'echo $name;'],
  ['prints without escaping', "echo '<p>' . $name . '</p>';"],
  ['asks the database itself', 'global $wpdb;'],
])('a line that %s is found', (what, line) => {
  expect(FAULTS[what]?.test(code(line))).toBe(true);
});

describe.each(await programs())('%s keeps to WordPress’s coding standard', (_name, text) => {
  const lines = text.split('\n');

  it('in every line', () => {
    const found = lines.flatMap((line, index) =>
      Object.entries(FAULTS)
        .filter(([, fault]) => !line.includes('phpcs:ignore') && fault.test(code(line)))
        .map(([what]) => `line ${index + 1} ${what}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
    expect(lines.filter((line) => /[ \t]$/.test(line))).toEqual([]);
  });

  it('in lining up assignments that follow each other', () => {
    const assigned = lines.map((line) => /^(\t+)(\$[\w>[\]'-]+ *)= \S/.exec(line));
    const crooked = assigned.filter((line, index) => {
      const before = assigned[index - 1];
      const follows = before?.[1] === line?.[1] && /;$/.test(lines[index - 1] ?? '');
      return follows && before?.[2]?.length !== line?.[2]?.length;
    });
    expect(crooked.map((line) => line?.input)).toEqual([]);
  });

  it('in what it says of every function, and of every text with holes', () => {
    for (const { index, 1: name, 2: list = '' } of text.matchAll(/function (\w+)\(([^)]*)\)/g)) {
      const [, block = ''] =
        /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:\w+ )*$/.exec(text.slice(0, index)) ?? [];
      const names = [...list.matchAll(/\$\w+/g)].map(([each]) => each);
      const told = [...block.matchAll(/@param +\S+(?: +\S+)*? +(?:&)?(\$\w+)/g)].map(
        ([, each]) => each,
      );
      expect([name, told]).toEqual([name, names]);
      const [, body = ''] = /\{([\s\S]*?)\n\t?\}/.exec(text.slice(index)) ?? [];
      if (/\breturn [^;]/.test(body.replace(/function[\s\S]*?\};?/g, ''))) {
        expect(`${name}: ${block}`).toContain('@return');
      }
    }
    for (const { index } of text.matchAll(/\b(?:__|_n)\( '[^']*%/g)) {
      expect(text.slice(Math.max(0, index - 260), index)).toContain('/* translators: ');
    }
    const texts = [...text.matchAll(/\b(?:esc_html__|esc_html_e|__|_n)\(/g)].length;
    expect([...text.matchAll(/, 'blogpult-import' \)/g)].length).toBeGreaterThanOrEqual(texts);
  });

  it('in taking nothing from outside as it comes', () => {
    const outside = lines.filter((line) =>
      /\$_(?:POST|GET|FILES|REQUEST|COOKIE|SERVER)\b/.test(line),
    );
    for (const line of outside) {
      expect(line).toMatch(/wp_unslash|absint|\(int\)|isset\(|array\(\) ===|tmp_name/);
    }
  });
});

/** A line without its texts and remarks, so that only code is judged. */
function code(line: string): string {
  return line.replace(/\/\/.*$|^\s*\*.*$|\/\*.*?\*\//, '').replace(/\?>[\s\S]*?<\?php/g, '');
}

async function programs(): Promise<[string, string][]> {
  const names = (await readdir(PLUGIN, { recursive: true })).filter((name) =>
    name.endsWith('.php'),
  );
  return Promise.all(
    names
      .sort()
      .map(async (name): Promise<[string, string]> => [
        name,
        await readFile(join(PLUGIN, name), 'utf8'),
      ]),
  );
}
