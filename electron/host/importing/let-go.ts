import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** UTF-16 units of text after which what is left of them is given back. */
const EVERY = 4_000_000;

/**
 * Counts text that went through and gives back the memory of what nobody needs any more. The engine
 * would do it by itself, but only when what is left of a large import has become a hundred megabytes:
 * bytes outside its heap hardly press it.
 */
export class LetGo {
  private passed = 0;
  private readonly collect: (() => void) | null = collector();

  /** Told of `length` UTF-16 units that were taken over and are not needed any longer. */
  after(length: number): void {
    this.passed += length;
    if (this.passed < EVERY) return;
    this.passed = 0;
    this.collect?.();
  }
}

/** The engine's own way, where it can be had. */
function collector(): (() => void) | null {
  setFlagsFromString('--expose-gc');
  const gc: unknown = runInNewContext('typeof gc === "function" ? () => gc() : null');
  setFlagsFromString('--no-expose-gc');
  return gc as (() => void) | null;
}
