import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blogTree } from '../../../core/markdown/grammar.js';
import { splitAtBreak } from '../../../core/post/teaser-break.js';

describe('the teaser break', () => {
  test('splits a body into what stands before and behind it', () => {
    expect(splitAtBreak('Eins.\n\n<!--more-->\n\nZwei.')).toEqual({
      lead: 'Eins.\n\n',
      rest: '\n\nZwei.',
      at: 7,
    });
    expect(splitAtBreak('Eins <!--more--> zwei <!--more-->')?.rest).toBe(' zwei <!--more-->');
  });

  test.each([
    '',
    'Text',
    '`<!--more-->`',
    '```\n<!--more-->\n```',
    '    <!--more-->',
    '<!-- more -->',
  ])('is not in %j', (body) => {
    expect(splitAtBreak(body)).toBeNull();
  });

  test('is found behind code that only looks like one', () => {
    const body = '```\n<!--more-->\n```\n\nText\n<!--more-->\nEnde';
    expect(splitAtBreak(body)?.rest).toBe('\nEnde');
  });

  test('is the first one of the whole text, wherever that is', () => {
    const lines = fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', '\r\n'), (chosen, end) => {
        const body = chosen.join(end);
        expect(splitAtBreak(body)?.at ?? null).toBe(firstBreak(body));
      }),
      { numRuns: 2000 },
    );
  });
});

/** What may hide a break, end one that hides it, or look like one. */
const LINES = [
  ...[
    '',
    '',
    ' ',
    'Text',
    'Ein `Rest',
    '# Titel',
    '---',
    '    vier',
    '\t',
    '| a | b |',
    '|---|---|',
  ],
  ...['<!--more-->', '  <!--more-->', 'Text <!--more-->', '> <!--more-->', '- <!--more-->'],
  ...['`<!--more-->`', '```', '~~~', '<!--', '-->', '<!-- a', '[^1]: <!--more-->', '[a]: /b'],
];

function firstBreak(body: string): number | null {
  let found: number | null = null;
  blogTree(body).iterate({
    enter: ({ name, from }) => {
      if (name === 'TeaserBreak') found ??= from;
    },
  });
  return found;
}
