import type { ReviewNote } from '../../core/post/review-note.js';

/** An open note about the whole post. */
export function aNote(parts: Partial<ReviewNote> = {}): ReviewNote {
  return {
    id: 'note-0001',
    by: 'Ada',
    at: '2026-01-01T08:00:00.000Z',
    text: 'Stimmt das?',
    anchor: { kind: 'post' },
    state: 'open',
    replies: [],
    ...parts,
  };
}
