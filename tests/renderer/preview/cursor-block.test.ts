import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockStart } from '../../../renderer/preview/cursor-block.js';

const body = 'Erster Absatz.\n\n## Titel\n\n- eins\n- zwei\n\n```\nCode\n\nmehr\n```\n\nSchluss.\n';

function startAt(text: string, found: string): string {
  return text.slice(blockStart(text, text.indexOf(found))).slice(0, 8);
}

describe('blockStart', () => {
  it('finds the block the cursor is in', () => {
    expect(startAt(body, 'Titel')).toBe('## Titel');
    expect(startAt(body, 'zwei')).toBe('- eins\n-');
    expect(startAt(body, 'mehr')).toBe('```\nCode');
    expect(startAt(body, 'Schluss')).toBe('Schluss.');
  });

  it('takes the block above when the cursor stands between two', () => {
    expect(body.slice(blockStart(body, body.indexOf('- eins') - 1)).slice(0, 8)).toBe('## Titel');
  });

  it('is 0 in the first block, before it and in an empty text', () => {
    expect(blockStart(body, 3)).toBe(0);
    expect(blockStart('\n\nText', 0)).toBe(0);
    expect(blockStart('', 0)).toBe(0);
  });

  it('stays within the text and before the cursor, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.nat(200), (text, cursor) => {
        const start = blockStart(text, cursor);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start).toBeLessThanOrEqual(Math.min(cursor, text.length));
      }),
    );
  });
});
