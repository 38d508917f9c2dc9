import { useEffect, useRef } from 'react';

/** A button that goes away when it is pressed takes the focus along: whoever uses the keyboard goes on at what stands in its place. */
export function useKeptFocus(busy: boolean) {
  const place = useRef<HTMLElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    if (busy) {
      pressed.current = true;
      return;
    }
    if (!pressed.current) return;
    pressed.current = false;
    if (document.activeElement === document.body) place.current?.querySelector<HTMLElement>('button, input')?.focus();
  }, [busy]);
  return (element: HTMLElement | null) => void (place.current = element);
}
