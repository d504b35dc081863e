/** Runs tasks one after the other, in the order they came. A failed task fails its own caller only. */
export class WriteQueue {
  private tail: Promise<unknown> = Promise.resolve();

  /** Runs `task` when everything before it has ended. */
  run<T>(task: () => Promise<T>): Promise<T> {
    const result = this.tail.then(task);
    this.tail = result.catch(() => undefined);
    return result;
  }

  /** Settles when everything asked for so far has ended. */
  async idle(): Promise<void> {
    await this.tail;
  }
}
