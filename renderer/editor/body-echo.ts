/** How many of our own texts may be on their way back at once. */
const KEPT = 200;

/**
 * Tells a body that comes back from the app apart from one that somebody else wrote. The app may
 * hand back an older text of ours while newer keys are on their way; taking that as a change from
 * outside would undo what was just typed.
 */
export class BodyEcho {
  #sent: string[] = [];

  /** Remembers a text that goes out. */
  sent(body: string): void {
    this.#sent.push(body);
    if (this.#sent.length > KEPT) this.#sent.shift();
  }

  /** Whether this body is one of ours coming back; it and everything older are then settled. */
  isOwn(body: string): boolean {
    const index = this.#sent.lastIndexOf(body);
    if (index === -1) return false;
    this.#sent.splice(0, index);
    return true;
  }
}
