/** How long a hidden window may hold work back, in ms: it paints nothing by itself. */
const HIDDEN_WAIT = 200;

/** Work that can be asked for and called off. */
export interface LaterWork {
  /** Asks for one run; asking again before it comes changes nothing. */
  ask(): void;
  callOff(): void;
}

/** Runs work behind the next painted frame, so that the key that asked for it is on the screen first. */
export function afterPaint(run: () => void): LaterWork {
  let frame = 0;
  let timer = 0;
  const callOff = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = 0;
    timer = 0;
  };
  const soon = () => {
    callOff();
    timer = window.setTimeout(() => {
      timer = 0;
      run();
    }, 0);
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
