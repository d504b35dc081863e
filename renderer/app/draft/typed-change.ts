import type { PostContent } from '../../../core/post/post.js';

/** What the editor hands on: the body, and the anchors of notes that moved with it. */
const TYPED = new Set(['body', 'reviewNotes']);

/**
 * Whether a change is nothing but typing: the body is the one the editor handed on, and nothing but
 * notes' anchors changed with it. Everything else somebody did on purpose and waits to see.
 */
export function isTyping(before: PostContent, now: PostContent, typed: string | null): boolean {
  if (now.body !== typed || now.body === before.body) return false;
  const names = Object.keys(now) as (keyof PostContent)[];
  return names.every((name) => TYPED.has(name) || now[name] === before[name]);
}
