import { type FocusEvent, type RefObject, useEffect } from 'react';
import { useSteady } from '../use-steady.js';

/**
 * Notices that the focus has left a table for good. Another window, the toolbar of the text and its
 * menus only borrow it: what they do is done in the cell.
 */
export function useLeaving(
  block: RefObject<HTMLElement | null>,
  entered: boolean,
  onLeave: () => void,
) {
  const leave = useSteady(onLeave);
  useEffect(() => {
    if (!entered) return undefined;
    const onFocus = ({ target }: globalThis.FocusEvent) => {
      if (target instanceof Element && !staysIn(block.current, target)) leave();
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, [block, entered, leave]);
  return {
    onBlur({ currentTarget: table, relatedTarget: next }: FocusEvent<HTMLElement>) {
      const isWindow = next === null && table.contains(document.activeElement);
      if (!isWindow && !staysIn(table, next)) onLeave();
    },
  };
}

function staysIn(table: HTMLElement | null, next: EventTarget | null): boolean {
  if (!(next instanceof Element)) return false;
  return table?.contains(next) === true || next.closest('[role=menu], [data-text-tools]') !== null;
}
