import { useSyncExternalStore } from 'react';
import { puzzleWatch } from './puzzle-watch.js';

/** True while the page works at a puzzle that the city asked for: show it beside whatever waits. */
export function useSolvingPuzzle(): boolean {
  return useSyncExternalStore(puzzleWatch.subscribe, puzzleWatch.isSolving, puzzleWatch.isSolving);
}
