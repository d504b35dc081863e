import { useEffect, useRef } from 'react';
import { type AppCommand, commandOfKey } from './commands.js';

/**
 * The one place where commands arrive: keys now, menus of a shell through the same function.
 * `run` is asked for every command; the page's own behaviour for that key does not happen.
 */
export function useCommands(run: (command: AppCommand) => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = commandOfKey(event);
      if (command === null) return;
      event.preventDefault();
      latest.current(command);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
