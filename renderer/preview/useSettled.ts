import { useEffect, useState } from 'react';

/**
 * A value that follows its source only after `pause` ms without a change, so that work hangs on the
 * pauses of typing and not on its keys. A new `urgent` key lets the value through at once.
 */
export function useSettled<T>(value: T, pause: number, urgent: string): T {
  const [settled, setSettled] = useState({ value, urgent });
  const isUrgent = settled.urgent !== urgent;
  if (isUrgent) setSettled({ value, urgent });
  useEffect(() => {
    if (settled.value === value) return;
    const timer = setTimeout(() => {
      setSettled({ value, urgent });
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [value, pause, urgent, settled.value]);
  return isUrgent ? value : settled.value;
}
