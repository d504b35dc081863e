/**
 * Sends one question at a time and keeps only the newest of those that wait: who types does not fill
 * a queue. A question that was overtaken is answered with null.
 */
export class NewestOnly<Question, Answer> {
  private waiting: { question: Question; settle: (answer: Answer | null) => void } | null = null;
  private busy = false;

  /** `send` answers one question; it must not reject. */
  constructor(private readonly send: (question: Question) => Promise<Answer>) {}

  /** The answer, or null when a newer question took the place of this one. */
  ask(question: Question): Promise<Answer | null> {
    return new Promise((settle) => {
      this.waiting?.settle(null);
      this.waiting = { question, settle };
      void this.next();
    });
  }

  private async next(): Promise<void> {
    const next = this.waiting;
    if (this.busy || next === null) return;
    this.waiting = null;
    this.busy = true;
    next.settle(await this.send(next.question));
    this.busy = false;
    void this.next();
  }
}
