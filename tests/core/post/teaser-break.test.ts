import { describe, expect, test } from 'vitest';
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
});
