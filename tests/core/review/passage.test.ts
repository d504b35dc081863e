import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anchoredAnew,
  anchorPassage,
  findPassage,
  traceOfPassage,
} from '../../../core/review/passage.js';
import { aNote } from '../../builders/review-note.js';

const BODY = 'Der Bus kommt.\n\nDer Bus fährt montags.\n\nDer Bus kommt.\n';

describe('a passage found again by its words', () => {
  it('is where it was marked, whatever stands around it', () => {
    const texts = fc.array(fc.constantFrom('der ', 'Bus ', 'kommt.\n\n', '**an** '), {
      minLength: 3,
      maxLength: 40,
    });
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (words, a, b) => {
        const body = words.join('');
        const from = a % body.length;
        const to = from + 1 + (b % (body.length - from));
        const anchor = anchorPassage(body, { from, to });
        if (anchor === null) return;
        const found = findPassage(body, anchor);
        expect(found).not.toBeNull();
        expect(body.slice(found?.from, found?.to)).toBe(anchor.quote);
      }),
    );
  });

  it('is told from an equal one by the words before it', () => {
    const from = BODY.lastIndexOf('Der Bus kommt');
    const anchor = anchorPassage(BODY, { from, to: from + 13 });
    const later = `Neu.\n\n${BODY}`;
    expect(anchor === null ? null : findPassage(later, anchor)?.from).toBe(
      later.lastIndexOf('Der Bus kommt'),
    );
  });

  it('has no anchor without words, and loses the spaces around them', () => {
    expect(anchorPassage(BODY, { from: 14, to: 16 })).toBeNull();
    expect(anchorPassage('Ein  Wort ', { from: 3, to: 10 })).toMatchObject({
      quote: 'Wort',
      before: 'Ein  ',
    });
  });

  it('is traced by what is left of it when somebody rewrote the rest', () => {
    const anchor = { kind: 'passage', quote: 'Der Bus fährt montags früh', before: '' } as const;
    expect(findPassage(BODY, anchor)).toBeNull();
    const trace = traceOfPassage(BODY, anchor);
    expect(BODY.slice(trace?.from, trace?.to)).toBe('Der Bus fährt montags'.slice(0, 21));
    expect(traceOfPassage('Ganz anderes.', anchor)).toBeNull();
  });
});

describe('anchors after an edit', () => {
  it('follow their place, and the list stays the same one while nothing changed', () => {
    const anchor = { kind: 'passage', quote: 'fährt montags', before: 'Der Bus ' } as const;
    const notes = [aNote({ anchor }), aNote({ id: 'note-0002' })];
    const at = BODY.indexOf('fährt');
    const same = new Map([['note-0001', { from: at, to: at + 13 }]]);
    expect(anchoredAnew(notes, BODY, same)).toBe(notes);
    const edited = BODY.replace('fährt montags', 'fährt nie montags');
    const moved = new Map([['note-0001', { from: at, to: at + 17 }]]);
    expect(anchoredAnew(notes, edited, moved)[0]?.anchor).toMatchObject({
      quote: 'fährt nie montags',
    });
  });

  it('keep their words when the passage is gone', () => {
    const anchor = { kind: 'passage', quote: 'fährt montags', before: '' } as const;
    const notes = [aNote({ anchor })];
    expect(anchoredAnew(notes, '', new Map())).toBe(notes);
    const places = (to: number) => new Map([['note-0001', { from: 0, to }]]);
    expect(anchoredAnew(notes, '', places(0))).toBe(notes);
    expect(anchoredAnew(notes, 'X, und dann anderes', places(1))).toBe(notes);
  });
});
