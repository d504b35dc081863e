/** How long a hidden window may hold work back, in ms: it paints nothing by itself. */
const HIDDEN_WAIT = 200;
/** Work rests this many times as long as it took, so that on a slow machine keys come first … */
const REST = 4;
/** … but never longer than this many ms. */
const LONGEST_REST = 250;

/** Work that can be asked for and called off. */
export interface LaterWork {
  /** Asks for one run; asking again before it comes changes nothing. */
  ask(): void;
  callOff(): void;
}

/**
 * Runs work behind the next painted frame, so that the key that asked for it is on the screen first.
 * What takes long is done for several keys at once.
 */
export function afterPaint(run: () => void): LaterWork {
  let frame = 0;
  let timer = 0;
  const callOff = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = 0;
    timer = 0;
  };
  let rested = 0;
  const soon = () => {
    callOff();
    timer = window.setTimeout(
      () => {
        timer = 0;
        const began = performance.now();
        run();
        const ended = performance.now();
        rested = ended + Math.min(LONGEST_REST, REST * (ended - began));
      },
      Math.max(0, rested - performance.now()),
    );
  };
  return {
    ask() {
      if (timer !== 0) return;
      frame = requestAnimationFrame(soon);
      timer = window.setTimeout(soon, HIDDEN_WAIT);
    },
    callOff,
  };
}
