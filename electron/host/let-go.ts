import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Counts what went through and gives back the memory of what nobody needs any more. The engine would do
 * it by itself, but only when what is left of a large import or site has become a hundred megabytes:
 * bytes outside its heap hardly press it.
 */
export class LetGo {
  private passed = 0;
  private readonly collect: (() => void) | null = collector();

  /** Collects whenever `every` units of what is counted (characters, bytes) went through. */
  constructor(private readonly every: number) {}

  /** Told of `length` units that were taken over and are not needed any longer. */
  after(length: number): void {
    this.passed += length;
    if (this.passed < this.every) return;
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
