import { useEffect, useEffectEvent } from 'react';
import { useShortcutChoice } from './use-shortcut-choice.js';

export type Shortcuts = Readonly<Record<string, () => unknown>>;

/** Single keys that act outside of fields and dialogs, so that an input method is never disturbed. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const [enabled] = useShortcutChoice();
  const press = useEffectEvent((event: KeyboardEvent) => {
    const act = shortcuts[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented || isBusy(event.target))
      return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    if (!enabled) return;
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [enabled]);
}

const FIELDS = 'input, textarea, select, [contenteditable="true"], [role="combobox"], [role="listbox"], [role="menu"]';

function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('[aria-modal="true"]')) return true;
  return target instanceof Element && target.closest(FIELDS) !== null;
}
