/** How long a hidden window may hold work back, in ms: it paints nothing by itself. */
const HIDDEN_WAIT = 200;
/** The frame is on its way to the screen for so long, in ms: what begins earlier holds it up. */
const ON_ITS_WAY = 8;
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
  let hidden = 0;
  let asked = 0;
  let rested = 0;
  const callOff = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    clearTimeout(hidden);
    frame = 0;
    timer = 0;
    hidden = 0;
  };
  const draw = () => {
    timer = 0;
    const began = performance.now();
    run();
    const ended = performance.now();
    rested = ended + Math.min(LONGEST_REST, REST * (ended - began));
  };
  const soon = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    if (timer === 0)
      timer = window.setTimeout(draw, Math.max(ON_ITS_WAY, rested - performance.now()));
  };
  const look = () => {
    const left = asked + HIDDEN_WAIT - performance.now();
    hidden = frame === 0 || left < 1 ? 0 : window.setTimeout(look, left);
    if (frame !== 0 && hidden === 0) soon();
  };
  return {
    ask() {
      if (frame !== 0 || timer !== 0) return;
      frame = requestAnimationFrame(soon);
      asked = performance.now();
      // It stays for the keys that follow: a timer set with every key costs each of them time.
      if (hidden === 0) hidden = window.setTimeout(look, HIDDEN_WAIT);
    },
    callOff,
  };
}
