import { describe, expect, it } from 'vitest';
import {
  answered,
  countOpen,
  putBack,
  reworded,
  takenOut,
  withState,
} from '../../../core/review/note-list.js';
import { aNote } from '../../builders/review-note.js';

const notes = [aNote(), aNote({ id: 'note-0002', state: 'done' }), aNote({ id: 'note-0003' })];
const reply = { id: 'repl-0001', by: 'Bo', at: '2026-01-02T08:00:00.000Z', text: 'Ja.' };

describe('a list of notes', () => {
  it('counts what waits', () => {
    expect(countOpen(notes)).toBe(2);
    expect(countOpen(withState(notes, 'note-0001', 'done'))).toBe(1);
  });

  it('opens a settled note that is answered again', () => {
    const next = answered(notes, 'note-0002', reply);
    expect(next[1]).toMatchObject({ state: 'open', replies: [reply] });
    expect(countOpen(next)).toBe(3);
  });

  it('gives a note or one answer other words, and nothing else', () => {
    const other = { ...reply, id: 'repl-0002' };
    const talk = answered(answered(notes, 'note-0001', reply), 'note-0001', other);
    const [note, ...rest] = talk;
    expect(reworded(talk, { note: 'note-0001', reply: 'repl-0001' }, 'Doch.')).toEqual([
      { ...note, replies: [{ ...reply, text: 'Doch.' }, other] },
      ...rest,
    ]);
    expect(reworded(talk, { note: 'note-0001', reply: null }, 'Wirklich?')).toEqual([
      { ...note, text: 'Wirklich?' },
      ...rest,
    ]);
  });

  it('takes a note out and puts it back where it stood, once', () => {
    const taken = takenOut(notes, 'note-0002');
    expect(taken?.notes.map(({ id }) => id)).toEqual(['note-0001', 'note-0003']);
    if (taken === null) return;
    expect(putBack(taken.notes, taken.removed)).toEqual(notes);
    expect(putBack(notes, taken.removed)).toEqual(notes);
    expect(takenOut(notes, 'note-0009')).toBeNull();
  });
});
