import type { RefObject } from 'react';
import { useShortcuts } from '../shortcuts/use-shortcuts.js';

/** J and K, or the arrows, move through the rows; Enter follows the link by itself. */
export function useRowKeys(rows: RefObject<HTMLElement | null>, search: RefObject<HTMLInputElement | null>): void {
  const move = (step: 1 | -1) => {
    const links = [...(rows.current?.querySelectorAll<HTMLElement>('[data-ticket]') ?? [])];
    const focused = links.findIndex((link) => link === document.activeElement);
    const here = focused >= 0 ? focused : links.findIndex((link) => link.getAttribute('aria-current'));
    const next = links[Math.min(Math.max(here + step, 0), links.length - 1)];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
  useShortcuts({
    j: () => move(1),
    k: () => move(-1),
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    '/': () => search.current?.focus(),
  });
}
