import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A code buys a token for at most this long, in milliseconds. */
const CODE_LIFETIME_MS = 60_000;

/** One browser session's authority: short-lived codes that work once, and the token they buy. */
export interface Session {
  /** Makes a code that works once, within a minute; a code not yet used is void from then on. */
  issueCode(): string;
  /** The token for a valid code, else null. */
  exchange(code: string): string | null;
  isToken(candidate: string | undefined): boolean;
}

/** Starts a session with its own random token; `now` gives milliseconds and is there for tests. */
export function createSession(now: () => number = () => performance.now()): Session {
  const token = secret();
  let open: { code: string; until: number } | null = null;
  return {
    issueCode() {
      open = { code: secret(), until: now() + CODE_LIFETIME_MS };
      return open.code;
    },
    exchange(code) {
      if (open === null || now() > open.until || !same(code, open.code)) return null;
      open = null;
      return token;
    },
    isToken: (candidate) => candidate !== undefined && same(candidate, token),
  };
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}

/** Compares digests, so that the time taken says nothing about the secret. */
function same(a: string, b: string): boolean {
  return timingSafeEqual(digest(a), digest(b));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
