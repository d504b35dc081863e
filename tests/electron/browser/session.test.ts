import { expect, test } from 'vitest';
import { createSession } from '../../../electron/browser/session.js';

test('a code is too old after a minute', () => {
  let now = 0;
  const session = createSession(() => now);
  const early = session.issueCode();
  now = 60_000;
  expect(session.exchange(early)).not.toBeNull();
  const late = session.issueCode();
  now = 120_001;
  expect(session.exchange(late)).toBeNull();
});

test('a new code voids the one before', () => {
  const session = createSession();
  const first = session.issueCode();
  const second = session.issueCode();
  expect(session.exchange(first)).toBeNull();
  expect(session.isToken(session.exchange(second) ?? undefined)).toBe(true);
});

test('a wrong try does not void the code', () => {
  const session = createSession();
  const code = session.issueCode();
  expect(session.exchange('wrong')).toBeNull();
  expect(session.exchange(code)).not.toBeNull();
});

test('codes and tokens have 256 random bits and fit an address as they are', () => {
  const session = createSession();
  expect(session.issueCode()).toMatch(/^[\w-]{43}$/);
  expect(session.isToken(undefined)).toBe(false);
  expect(session.isToken('')).toBe(false);
});
