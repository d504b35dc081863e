/** Runs tasks one after the other, in the order they came. A failed task fails its own caller only. */
export class WriteQueue {
  private tail: Promise<unknown> = Promise.resolve();

  /** Runs `task` when everything before it has ended, and then `behind`, which its caller does not wait for. */
  run<T>(task: () => Promise<T>, behind?: () => Promise<void>): Promise<T> {
    const result = this.tail.then(task);
    this.tail = result.then(behind).catch(() => undefined);
    return result;
  }

  /** Settles when everything asked for so far has ended. */
  async idle(): Promise<void> {
    await this.tail;
  }
}
