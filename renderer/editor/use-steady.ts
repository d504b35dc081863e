import { useCallback, useLayoutEffect, useRef } from 'react';

/** A function that stays the same object from render to render and always does what the newest one does. */
export function useSteady<Args extends unknown[], Result>(
  run: (...args: Args) => Result,
): (...args: Args) => Result {
  const latest = useRef(run);
  useLayoutEffect(() => {
    latest.current = run;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}
