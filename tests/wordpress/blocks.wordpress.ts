import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aBlogView } from '../builders/blog-view.js';
import { aPost, anAuthor, anImageUse } from '../builders/content.js';
import { faultsIn } from './judge-blocks.js';
import { markupOf } from './markup.js';

const FIXTURES = join(import.meta.dirname, '../fixtures/markdown');

async function everyConstruct(): Promise<Record<string, string>> {
  const names = (await readdir(FIXTURES)).filter((name) => name.endsWith('.md'));
  const documents: Record<string, string> = {};
  for (const name of names) {
    const body = (await readFile(join(FIXTURES, name), 'utf8')).replace(
      /asset:([a-f])\1*/g,
      (_, digit: string) => `asset:${digit.repeat(64)}`,
    );
    Object.assign(documents, both(name, body));
  }
  expect(names.length).toBeGreaterThan(10);
  return documents;
}

test('every construct of the dialect becomes blocks that WordPress writes just so', async () => {
  expect(await faultsIn(await everyConstruct())).toEqual({});
});

test.each(['6.2', '6.5'] as const)(
  'the editor of WordPress %s finds every construct valid, and whatever is typed',
  async (version) => {
    const documents = { ...(await everyConstruct()), ...typed(150) };
    expect(await faultsIn(documents, version)).toEqual({});
    const broken = '<!-- wp:heading -->\n<h4>x</h4>\n<!-- /wp:heading -->';
    expect(Object.keys(await faultsIn({ broken }, version))).toEqual(['broken']);
  },
);

test('a guest with portrait and life, an introduction and notes in three texts stay valid', async () => {
  const guest = anAuthor({
    guest: true,
    bio: 'Leitet das Amt[^1].\n\n## Werdegang\n\n- eins\n\n[^1]: Seit 2020.',
    portrait: anImageUse('b', { alt: 'Ada „A“ & <B>', credit: 'Foto: Ida' }),
  });
  const post = aPost({
    authors: [guest.id],
    introduction: 'Vorab[^1] & kurz.\n\n[^1]: Ein *Hinweis*.',
    body: 'Text[^1] mit [Link[^1]](https://example.org).\n\n<!--more-->\n\nMehr.\n\n[^1]: Quelle[^2].\n[^2]: Tief.',
  });
  const view = aBlogView({ authors: [guest], posts: [post] });
  expect(await faultsIn({ ...markupOf(view, post) })).toEqual({});
});

const WORDS = fc
  .array(
    fc.constantFrom(
      ...[
        'Bürger*innen',
        'Kolleg:innen',
        '&',
        '&lt;',
        '&amp;nbsp;',
        '<b>',
        ']]>',
        '-->',
        '--',
        '\\',
      ],
      ...[
        '\\\\',
        '"',
        "'",
        '„',
        '“',
        '👩‍💻',
        '\u00a0',
        '\u00ad',
        '$1',
        '[gallery]',
        '{',
        '`x`',
        '*a*',
      ],
      ...[
        '\n',
        '\n\n',
        '\n- ',
        '\n1. ',
        '\n> ',
        '\n## ',
        '|',
        'https://a.example/?a=1&b=2',
        '_',
        '~~',
      ],
      ...['<!--more-->', '[^1]', '\n\n[^1]: Note', '![x < y &lt; z](asset:' + 'a'.repeat(64) + ')'],
      ...[
        '<kbd>',
        '</kbd>',
        '<br>',
        '\n```\n',
        '  \n',
        '\t',
        '\n\n    ',
        '\n| a | b |\n| - | - |\n| c |',
      ],
    ),
    { minLength: 1, maxLength: 25 },
  )
  .map((words) => words.join(' '));

test('whatever is typed becomes blocks that WordPress writes just so', async () => {
  expect(await faultsIn(typed(400))).toEqual({});
});

function typed(numRuns: number): Record<string, string> {
  const bodies = fc.sample(WORDS, { numRuns, seed: 20250603 });
  return Object.assign({}, ...bodies.map((body, at) => both(`${at}: ${body}`, body))) as Record<
    string,
    string
  >;
}

function both(name: string, body: string): Record<string, string> {
  const post = aPost({ body });
  const { imported, pasted } = markupOf(aBlogView({ posts: [post] }), post);
  return { [`${name} (imported)`]: imported, [`${name} (pasted)`]: pasted };
}
