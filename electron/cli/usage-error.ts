import type { TextKey } from './text.js';

/** The command was written in a way it cannot run: what is wrong, where, and what to do. Exit code 2. */
export class UsageError extends Error {
  constructor(
    readonly key: TextKey,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(key);
    this.name = 'UsageError';
  }
}
