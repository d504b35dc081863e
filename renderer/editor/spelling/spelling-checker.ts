import { ViewPlugin, type EditorView, type ViewUpdate } from '@codemirror/view';
import { lastNamesIn } from '../../../core/alt/words-to-spell.js';
import { setSpelling } from './spelling-marks.js';
import type { SpellingSource } from './spelling-source.js';
import { wordsInRange } from './words-in-range.js';

/** Milliseconds without a key or a scroll after which the words in sight are looked up. */
const PAUSE_MS = 600;
/** Characters of the rest of the text that are read in one idle moment. */
const PIECE = 8_000;
/** Characters from the beginning in which people are introduced by their full names. */
const NAMES_REACH = 40_000;

/**
 * Looks words up after a pause: those in sight first, the rest of the text piece by piece when the
 * page has nothing else to do. A key only restarts the pause.
 */
export function spellingChecker(source: SpellingSource) {
  return ViewPlugin.define((view) => new Checker(view, source));
}

class Checker {
  private timer: number | undefined;
  private idle: number | undefined;
  /** When the pause is over, in ms of `performance.now`. */
  private due = 0;
  /** Counts changes: what was asked about an older text is dropped. */
  private turn = 0;
  private readonly known = new Map<string, boolean>();
  private names: readonly string[] = [];

  constructor(
    private readonly view: EditorView,
    private readonly source: SpellingSource,
  ) {
    this.wait(0);
  }

  update({ docChanged, viewportChanged }: ViewUpdate): void {
    if (docChanged || viewportChanged) this.wait(PAUSE_MS);
  }

  destroy(): void {
    this.turn += 1;
    window.clearTimeout(this.timer);
    this.callOff();
  }

  /** A key only moves the end of the pause: setting the timer anew would cost it time. */
  private wait(pause: number): void {
    this.turn += 1;
    this.callOff();
    this.due = performance.now() + pause;
    this.timer ??= window.setTimeout(() => this.look(), pause);
  }

  private look(): void {
    const left = this.due - performance.now();
    this.timer = left < 1 ? undefined : window.setTimeout(() => this.look(), left);
    if (left < 1) void this.run();
  }

  private callOff(): void {
    if (this.idle !== undefined) cancelIdle(this.idle);
    this.idle = undefined;
  }

  private async run(): Promise<void> {
    const { turn } = this;
    this.names = lastNamesIn(this.view.state.sliceDoc(0, NAMES_REACH));
    for (const range of this.view.visibleRanges) {
      if (!(await this.check(range, turn))) return;
    }
    this.later(0, turn);
  }

  private later(at: number, turn: number): void {
    const { length } = this.view.state.doc;
    if (at >= length || turn !== this.turn) return;
    this.idle = whenIdle(() => {
      void this.check({ from: at, to: Math.min(length, at + PIECE) }, turn).then((done) => {
        if (done) this.later(at + PIECE, turn);
      });
    });
  }

  /** Whether the text is still the same, so that it makes sense to go on. */
  private async check(range: { from: number; to: number }, turn: number): Promise<boolean> {
    const { language, glossary } = this.source;
    const { state } = this.view;
    const { from, to, words } = wordsInRange(state, range, {
      language,
      settings: { glossary: [...glossary, ...this.names] },
    });
    const asked = new Set(
      words.flatMap(({ parts }) => parts).filter((word) => !this.known.has(word)),
    );
    if (asked.size > 0) {
      const unknown = await this.source.check(language, [...asked]);
      if (unknown === null) return false;
      for (const word of asked) this.known.set(word, true);
      for (const word of unknown) this.known.set(word, false);
    }
    if (turn !== this.turn) return false;
    const wrong = words.filter(({ parts }) => parts.some((part) => this.known.get(part) === false));
    this.view.dispatch({ effects: setSpelling.of({ from, to, unknown: wrong }) });
    return turn === this.turn;
  }
}

/** Not every browser says when it is idle. */
function whenIdle(run: () => void): number {
  return 'requestIdleCallback' in window
    ? window.requestIdleCallback(run, { timeout: 2000 })
    : (window as Window).setTimeout(run, 50);
}

function cancelIdle(id: number): void {
  if ('cancelIdleCallback' in window) window.cancelIdleCallback(id);
  else (window as Window).clearTimeout(id);
}
