import { type RefObject, useLayoutEffect } from 'react';
import type { MarksByWords } from './word-marks.js';

/** Scrolls the place that the find panel stands at into sight, where a table is higher than the window. */
export function useCurrentInSight(block: RefObject<HTMLElement | null>, marks: MarksByWords): void {
  useLayoutEffect(() => {
    const current = block.current?.querySelector('.cm-searchMatch-selected');
    current?.scrollIntoView({ block: 'nearest' });
  }, [block, marks]);
}
