import { ensureSyntaxTree } from '@codemirror/language';
import { SearchQuery } from '@codemirror/search';
import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { dialectLanguage } from '../../../renderer/editor/dialect-language.js';
import { isSeen } from '../../../renderer/editor/find/seen-words.js';
import { parserHasTime } from './parser-time.js';

parserHasTime();

const HASH = 'ab12'.repeat(16);

/** What is found in a text, with the two signs around each place. */
function found(text: string, search: string, how: { regexp?: boolean } = {}): string[] {
  const state = EditorState.create({ doc: text, extensions: [dialectLanguage()] });
  ensureSyntaxTree(state, state.doc.length);
  const query = new SearchQuery({ search, test: isSeen, ...how });
  const places: string[] = [];
  const cursor = query.getCursor(state);
  for (let step = cursor.next(); step.done !== true; step = cursor.next()) {
    places.push(text.slice(Math.max(0, step.value.from - 2), step.value.to + 2));
  }
  return places;
}

describe('finding in a text', () => {
  it('finds words wherever they are seen: text, heading, list, table, note', () => {
    const text =
      '## Bus\n\nEin Bus.\n\n- Bus\n\n| Bus |\n| --- |\n| Bus |\n\nX[^1]\n\n[^1]: Bus.\n';
    expect(found(text, 'bus')).toHaveLength(6);
  });

  it('finds the description, caption and credit of a picture', () => {
    const picture = `![Ein Bus](asset:${HASH} "Der Bus"){.alignleft credit="Foto: Bus AG" width=50%}`;
    expect(found(picture, 'Bus')).toHaveLength(3);
  });

  it('leaves alone what would break if it were replaced', () => {
    const picture = `![Zwei](asset:${HASH} "Drei"){.alignleft credit="Foto: Ada" width=50%}`;
    for (const sign of ['asset', 'ab12', 'align', 'width', 'credit', '50', '"']) {
      expect(found(picture, sign), sign).toEqual([]);
    }
    expect(found('**fett** und 2 * 3', '*')).toEqual(['2 * 3']);
    expect(found('- eins\n- zwei - drei', '-')).toEqual(['i - d']);
    expect(found('| a | b |\n| --- | --- |\n| c | d |\n', '|')).toEqual([]);
    expect(found('Text.\n\n<!--more-->\n\nmore', 'more')).toEqual(['\n\nmore']);
  });

  it('finds a link’s address only for those who look for one', () => {
    const link = '[Rathaus](https://rathaus.example.org/bus)';
    expect(found(link, 'rathaus')).toEqual(['[Rathaus](']);
    expect(found(link, 'rathaus.example')).toHaveLength(1);
    expect(found('<https://rathaus.example.org>', 'rathaus')).toHaveLength(1);
  });

  it('takes a protected space for a space, and patterns as patterns', () => {
    expect(found('z.\u00a0B. hier', 'z. B.')).toHaveLength(1);
    expect(found('Im Jahr 2024 und 2025', '20\\d\\d', { regexp: true })).toHaveLength(2);
  });
});
