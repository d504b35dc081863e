/** How far one step of a long piece of work is; `done` and `total` count the same things. */
interface Progress {
  readonly step: string;
  readonly done: number;
  readonly total: number;
}

/** A guess that is younger than this, ms, would jump about. */
const SURE_AFTER = 1_000;

/** Tells from the pace of a step how long that step still takes. */
export class RemainingTime {
  #step = '';
  #since = 0;
  #from = 0;

  /** Ms until the step is done, as far as can be told yet; else null. `now` is ms from any fixed moment. */
  after({ step, done, total }: Progress, now: number): number | null {
    if (step !== this.#step || done < this.#from) {
      [this.#step, this.#since, this.#from] = [step, now, done];
      return null;
    }
    const [spent, made] = [now - this.#since, done - this.#from];
    if (spent < SURE_AFTER || made === 0) return null;
    return Math.max(0, Math.round((spent / made) * (total - done)));
  }
}
