import { expect, it } from 'vitest';
import { isTyping } from '../../../renderer/app/draft/typed-change.js';
import { aPost } from '../../builders/content.js';
import { aNote } from '../../builders/review-note.js';

const before = aPost({ body: 'Ein Satz.' });
const body = 'Ein Satz. Noch einer.';

it('takes the body that the editor handed on for typing, with notes that moved along', () => {
  expect(isTyping(before, { ...before, body }, body)).toBe(true);
  expect(isTyping(before, { ...before, body, reviewNotes: [aNote()] }, body)).toBe(true);
});

it('takes nothing else for typing', () => {
  const title = 'Ein anderer Titel';
  expect(isTyping(before, { ...before, body: 'Verbessert.' }, body)).toBe(false);
  expect(isTyping(before, { ...before, body }, null)).toBe(false);
  expect(isTyping(before, { ...before, body, title }, body)).toBe(false);
  expect(isTyping(before, { ...before, title }, before.body)).toBe(false);
  expect(isTyping(before, { ...before, reviewNotes: [aNote()] }, before.body)).toBe(false);
});
