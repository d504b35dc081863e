/** How long a hidden window may hold work back, in ms: it paints nothing by itself. */
const HIDDEN_WAIT = 200;

/**
 * Runs work behind the next painted frame, so that the key that asked for it is on the screen first.
 * Answers how to call it off.
 */
export function afterPaint(run: () => void): () => void {
  let timer = 0;
  const start = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    timer = window.setTimeout(run, 0);
  };
  const frame = requestAnimationFrame(start);
  timer = window.setTimeout(start, HIDDEN_WAIT);
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
