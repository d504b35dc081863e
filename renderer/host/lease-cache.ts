/** A value made once per key and shared by everybody who holds a lease on it. */
export interface Lease<Value> {
  readonly value: Promise<Value>;
  /** Gives the lease back; the value may be dropped from then on. Calling it twice does nothing. */
  release(): void;
}

interface Entry<Value> {
  readonly value: Promise<Value>;
  leases: number;
}

/**
 * Shares values that cost memory until they are dropped, such as object URLs.
 * Values nobody holds stay for a while: at most `idle` of them, the longest unused go first.
 */
export class LeaseCache<Value> {
  readonly #entries = new Map<string, Entry<Value>>();

  constructor(
    private readonly make: (key: string) => Promise<Value>,
    private readonly drop: (value: Value) => void,
    private readonly idle: number,
  ) {}

  /** Takes a lease; a value that could not be made is forgotten, so that the next lease tries again. */
  lease(key: string): Lease<Value> {
    const entry = this.#entries.get(key) ?? { value: this.make(key), leases: 0 };
    // Re-inserting keeps the map in the order of last use.
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    entry.leases += 1;
    entry.value.catch(() => {
      if (this.#entries.get(key) === entry) this.#entries.delete(key);
    });
    let held = true;
    const release = () => {
      if (!held) return;
      held = false;
      entry.leases -= 1;
      this.#sweep();
    };
    return { value: entry.value, release };
  }

  #sweep(): void {
    const unused = [...this.#entries].filter(([, entry]) => entry.leases === 0);
    for (const [key, entry] of unused.slice(0, Math.max(0, unused.length - this.idle))) {
      this.#entries.delete(key);
      entry.value.then(this.drop, () => {
        // It was never made, so there is nothing to drop.
      });
    }
  }
}
