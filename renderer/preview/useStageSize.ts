import { useEffect, useState, type RefObject } from 'react';

/** Width and height of an element in px, kept up to date; zeros until it is first measured. */
export function useStageSize(stage: RefObject<HTMLElement | null>): {
  width: number;
  height: number;
} {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    if (stage.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      const { width, height } = entry.contentRect;
      setSize({ width: Math.floor(width), height: Math.floor(height) });
    });
    observer.observe(stage.current);
    return () => {
      observer.disconnect();
    };
  }, [stage]);
  return size;
}
