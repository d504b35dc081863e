import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MergeChoice } from '../../../core/merge/conflict.js';
import { mergePosts } from '../../../core/merge/merge-post.js';
import { newImageUse } from '../../../core/image/image-use.js';
import { writeImageUse } from '../../../core/image/image-markdown.js';
import type { Post } from '../../../core/post/post.js';
import { aPost } from '../../builders/content.js';
import { aNote } from '../../builders/review-note.js';
import { edited, edits, firstPieces, postOf } from './edited-posts.js';

const RUNS = 2500;
const WORD = /[a-z]+\d+[a-z]*/g;

// JSON writes a line break as `\\n`, whose letter is no part of the word behind it.
const words = (value: unknown): Set<string> =>
  new Set(JSON.stringify(value).replaceAll('\\n', ' ').match(WORD) ?? []);
const mirrored: Record<MergeChoice, MergeChoice> = { ours: 'theirs', theirs: 'ours', both: 'both' };

const versions = fc.tuple(firstPieces, edits, edits).map(([pieces, mine, others]) => ({
  base: edited(pieces, [], 'o'),
  ours: edited(pieces, mine, 'm'),
  theirs: edited(pieces, others, 't'),
}));

describe('merging two versions of a post', () => {
  it('loses no word, tag or alternative text that a side kept or wrote without showing a conflict', () => {
    fc.assert(
      fc.property(versions, ({ base, ours, theirs }) => {
        const { value, conflicts } = mergePosts({ base, ours, theirs });
        const kept = new Set([...words(value), ...words(conflicts)]);
        const [before, mine, other] = [words(base), words(ours), words(theirs)];
        const lost = [...mine, ...other].filter((word) => {
          const deletedByOne = before.has(word) && !(mine.has(word) && other.has(word));
          return !kept.has(word) && !deletedByOne;
        });
        expect(lost).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('gives both laptops the same post, with the decisions taken as well as without conflicts', () => {
    fc.assert(
      fc.property(versions, fc.constantFrom<MergeChoice>('ours', 'theirs'), (sides, choice) => {
        const { base, ours, theirs } = sides;
        const here = mergePosts({ base, ours, theirs });
        const there = mergePosts({ base, ours: theirs, theirs: ours });
        expect(there.conflicts).toHaveLength(here.conflicts.length);
        const decide = (of: typeof here, way: MergeChoice) =>
          Object.fromEntries(of.conflicts.map(({ id }) => [id, way]));
        const decidedHere = mergePosts({ base, ours, theirs }, decide(here, choice));
        const decidedThere = mergePosts(
          { base, ours: theirs, theirs: ours },
          decide(there, mirrored[choice]),
        );
        expect(decidedHere.conflicts).toEqual([]);
        expect(decidedThere).toEqual(decidedHere);
      }),
      { numRuns: RUNS },
    );
  });

  it('takes the other version where this one was left alone, to the byte', () => {
    fc.assert(
      fc.property(versions, ({ base, ours }) => {
        expect(mergePosts({ base, ours: base, theirs: ours }).value).toEqual(ours);
        expect(mergePosts({ base, ours, theirs: base }).value).toEqual(ours);
        expect(mergePosts({ base: null, ours, theirs: ours }).value).toEqual(ours);
      }),
    );
  });

  it('lets one rewrite a paragraph while the other writes the paragraph behind it', () => {
    const base = aPost({ body: 'Eins.\n\nZwei.\n\nDrei.\n' });
    const ours = { ...base, body: 'Eins.\n\nZwei, besser.\n\nDrei.\n' };
    const theirs = { ...base, body: 'Eins.\n\nZwei.\n\nNeu.\n\nDrei, besser.\n' };
    const { value, conflicts } = mergePosts({ base, ours, theirs });
    expect(conflicts).toEqual([]);
    expect(value.body).toBe('Eins.\n\nZwei, besser.\n\nNeu.\n\nDrei, besser.\n');
  });

  it('shows a paragraph that both rewrote with all three versions, and follows the decision', () => {
    const base = aPost({ body: 'Eins.\n\nZwei.\n' });
    const sides = {
      base,
      ours: { ...base, body: 'Eins.\n\nA.\n' },
      theirs: { ...base, body: 'Eins.\n\nB.\n' },
    };
    const { value, conflicts } = mergePosts(sides);
    expect(value.body).toBe('Eins.\n\nA.\n');
    expect(conflicts).toMatchObject([
      { kind: 'text', field: 'body', base: 'Zwei.', ours: 'A.', theirs: 'B.' },
    ]);
    const id = conflicts[0]?.id ?? '';
    expect(mergePosts(sides, { [id]: 'theirs' }).value.body).toBe('Eins.\n\nB.\n');
    expect(mergePosts(sides, { [id]: 'both' }).value.body).toBe('Eins.\n\nA.\n\nB.\n');
  });

  it('shows a paragraph that one deleted and the other rewrote', () => {
    const base = aPost({ body: 'Eins.\n\nZwei.\n' });
    const { conflicts } = mergePosts({
      base,
      ours: { ...base, body: 'Eins.\n' },
      theirs: { ...base, body: 'Eins.\n\nZwei, besser.\n' },
    });
    expect(conflicts).toMatchObject([
      { kind: 'text', base: 'Zwei.', ours: '', theirs: 'Zwei, besser.' },
    ]);
  });

  it('merges the alternative text of one with the caption of the other, inside a paragraph that moved', () => {
    const use = { ...newImageUse('a'.repeat(64)), alt: 'Alt', decision: 'described' as const };
    const body = (text: string, picture: typeof use) => `${text} ${writeImageUse(picture)}\n`;
    const base = aPost({ body: body('Text.', use) });
    const { value, conflicts } = mergePosts({
      base,
      ours: { ...base, body: body('Text.', { ...use, alt: 'Eine Bank' }) },
      theirs: { ...base, body: body('Text, besser.', { ...use, caption: 'Seit Mai' }) },
    });
    expect(conflicts).toEqual([]);
    expect(value.body).toBe(
      body('Text, besser.', { ...use, alt: 'Eine Bank', caption: 'Seit Mai' }),
    );
  });

  it('asks which alternative text holds when both wrote one', () => {
    const use = newImageUse('a'.repeat(64));
    const described = (alt: string) => postOf([{ use: { ...use, alt, decision: 'described' } }]);
    const sides = {
      base: postOf([{ use }]),
      ours: described('Eine Bank'),
      theirs: described('Bank'),
    };
    const { conflicts } = mergePosts(sides);
    expect(conflicts).toMatchObject([
      { kind: 'picture', aspect: 'alt', ours: { alt: 'Eine Bank' }, theirs: { alt: 'Bank' } },
    ]);
    const decided = mergePosts(sides, { [conflicts[0]?.id ?? '']: 'theirs' });
    expect(decided.value.body).toContain('![Bank]');
  });

  it('keeps the replies of both to a note, and asks when one removed what the other answered', () => {
    const reply = (id: string, text: string) => ({
      id,
      by: 'Bo',
      at: `2026-01-02T0${id.at(-1)}:00:00.000Z`,
      text,
    });
    const withNotes = (...replies: ReturnType<typeof reply>[]): Post =>
      aPost({ reviewNotes: [aNote({ replies })] });
    const base = withNotes();
    const first = reply('repl-1', 'Ja.');
    const second = reply('repl-2', 'Nein.');
    const { value, conflicts } = mergePosts({
      base,
      ours: withNotes(second),
      theirs: withNotes(first),
    });
    expect(conflicts).toEqual([]);
    expect(value.reviewNotes[0]?.replies).toEqual([first, second]);
    const removed = mergePosts({ base, ours: aPost(), theirs: withNotes(first) });
    expect(removed.conflicts).toMatchObject([{ kind: 'value', field: 'reviewNotes', ours: null }]);
  });

  it('takes an answer that one of them wrote anew, once, and asks when both did', () => {
    const saying = (text: string, state: 'open' | 'done' = 'open') => {
      const at = '2026-01-02T08:00:00.000Z';
      return aPost({
        reviewNotes: [aNote({ state, replies: [{ id: 'repl-1', by: 'Bo', at, text }] })],
      });
    };
    const base = saying('Ja.');
    const one = mergePosts({ base, ours: saying('Ja, seit Mai.'), theirs: saying('Ja.', 'done') });
    expect(one).toEqual({ value: saying('Ja, seit Mai.', 'done'), conflicts: [] });
    const sides = { base, ours: saying('Ja, seit Mai.'), theirs: saying('Ja, seit Juni.') };
    const both = mergePosts(sides);
    expect(both.conflicts).toMatchObject([
      { field: 'reviewNotes', ours: { text: 'Ja, seit Mai.' }, theirs: { text: 'Ja, seit Juni.' } },
    ]);
    const decided = mergePosts(sides, { [both.conflicts[0]?.id ?? '']: 'theirs' });
    expect(decided).toEqual({ value: sides.theirs, conflicts: [] });
  });

  it('lets a note follow the text of either side without asking anybody', () => {
    const at = (quote: string) => ({ kind: 'passage' as const, quote, before: '' });
    const noted = (quote: string) => aPost({ reviewNotes: [aNote({ anchor: at(quote) })] });
    const sides = { base: noted('alt'), ours: noted('hier'), theirs: noted('dort') };
    const here = mergePosts(sides);
    expect(here.conflicts).toEqual([]);
    const there = mergePosts({ ...sides, ours: sides.theirs, theirs: sides.ours });
    expect(there).toEqual(here);
    expect(mergePosts({ ...sides, ours: sides.base }).value).toEqual(sides.theirs);
    // Removed on one side, only moved on the other: nobody wrote anything that could get lost.
    expect(mergePosts({ ...sides, ours: aPost() })).toMatchObject({
      value: { reviewNotes: [] },
      conflicts: [],
    });
  });
});
