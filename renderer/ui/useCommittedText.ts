import { useState } from 'react';

/** A text that is typed freely and handed on only while it is valid. */
export interface CommittedText {
  readonly text: string;
  readonly error: string | undefined;
  onChange(text: string): void;
  onBlur(): void;
}

/**
 * Keeps what is typed, and calls `commit` with it whenever `check` finds nothing wrong.
 * `check` gives the sentence for a text that cannot be kept, else undefined. After leaving the
 * field a valid text shows as stored, an invalid one stays to be mended.
 */
export function useCommittedText(
  stored: string,
  commit: (text: string) => void,
  check: (text: string) => string | undefined = () => undefined,
): CommittedText {
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? stored;
  const error = typed === null ? undefined : check(typed);
  return {
    text,
    error,
    onChange(next) {
      setTyped(next);
      if (check(next) === undefined) commit(next);
    },
    onBlur() {
      if (error === undefined) setTyped(null);
    },
  };
}
