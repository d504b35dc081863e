import { useEffect } from 'react';

/** Milliseconds after a key in which somebody still counts as writing. */
const WRITING_MS = 900;

let lastKey = Number.NEGATIVE_INFINITY;

/** Notes when somebody writes, so that nothing takes the focus away in the middle of a word. */
export function useTypingWatch(): void {
  useEffect(() => {
    const note = ({ key, ctrlKey, metaKey, target, timeStamp }: KeyboardEvent) => {
      if (ctrlKey || metaKey || (key.length > 1 && key !== 'Backspace')) return;
      if (target instanceof HTMLElement && isText(target)) lastKey = timeStamp;
    };
    document.addEventListener('keydown', note, true);
    return () => document.removeEventListener('keydown', note, true);
  }, []);
}

/** Whether somebody is writing at this moment: keys came just now, and they still go into a text. */
export function isWriting(): boolean {
  const focused = document.activeElement;
  const inText = focused instanceof HTMLElement && isText(focused);
  return inText && performance.now() - lastKey < WRITING_MS;
}

/** Whether nobody has written for so many ms. */
export function isQuietFor(ms: number): boolean {
  return performance.now() - lastKey >= ms;
}

/** The post's own texts; an answer in a prompt may well be followed by the next question. */
function isText(element: HTMLElement): boolean {
  const writable = element.isContentEditable || element instanceof HTMLTextAreaElement;
  return writable && element.closest('#region-text') !== null;
}
