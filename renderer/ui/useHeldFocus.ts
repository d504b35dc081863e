import { type Ref, type RefObject, useEffect, useImperativeHandle, useRef } from 'react';
import { isNowhere } from './useFocusReturn.js';

type MaybeButton = HTMLButtonElement | null;

/**
 * Gives a button the focus back that it lost by being switched off, while it did what it was pressed for,
 * unless the person has moved on. Takes the button's own `ref`, gives the one to use.
 */
export function useHeldFocus(
  isDisabled: boolean,
  ref: Ref<MaybeButton> | undefined,
): RefObject<MaybeButton> {
  const button = useRef<MaybeButton>(null);
  const hasLost = useRef(false);
  useImperativeHandle<MaybeButton, MaybeButton>(ref, () => button.current);
  useEffect(() => {
    const element = button.current;
    // React hears nothing of it: the browser takes the focus away while React changes the page.
    const note = () => (hasLost.current = element?.disabled === true);
    element?.addEventListener('blur', note);
    return () => element?.removeEventListener('blur', note);
  }, []);
  useEffect(() => {
    if (isDisabled || !hasLost.current) return;
    hasLost.current = false;
    if (isNowhere()) button.current?.focus();
  }, [isDisabled]);
  return button;
}
