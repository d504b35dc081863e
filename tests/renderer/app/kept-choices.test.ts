import { describe, expect, it } from 'vitest';
import type { MergeConflict } from '../../../core/merge/conflict.js';
import {
  choicesFor,
  forgetChoices,
  keepChoice,
  placeOf,
  useKeptChoices,
} from '../../../renderer/app/exchange/kept-choices.js';

const title: MergeConflict = {
  id: 'title',
  field: 'title',
  kind: 'value',
  base: 'Bus',
  ours: 'Unser Bus',
  theirs: 'Ihr Bus',
};
const version = {
  post: 'p-0001',
  title: 'Bus',
  revision: 'a'.repeat(64),
  by: 'Gitta',
  at: '2026-01-01T08:00:00.000Z',
  file: 'zurück.blogpult',
};
const here = placeOf('/hier', version);
const kept = (place: string, ...conflicts: MergeConflict[]) =>
  choicesFor(useKeptChoices.getState()[place], conflicts);

describe('answers about a version that waits', () => {
  it('stay for this version in this library, and go when it is merged or put aside', () => {
    keepChoice(here, title, 'ours');
    keepChoice(here, { ...title, id: 'slug' }, 'ours');
    keepChoice(here, title, 'theirs');
    expect(kept(here, title)).toEqual({ title: 'theirs' });
    expect(kept(placeOf('/dort', version), title)).toEqual({});
    expect(kept(placeOf('/hier', { ...version, revision: 'b'.repeat(64) }), title)).toEqual({});
    forgetChoices(here);
    expect(kept(here, title)).toEqual({});
  });

  it('do not speak for a conflict that became another one', () => {
    keepChoice(here, title, 'ours');
    expect(kept(here, { ...title, ours: 'Unser neuer Bus' })).toEqual({});
    expect(kept(here, { ...title })).toEqual({ title: 'ours' });
  });
});
