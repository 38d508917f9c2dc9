import { useState } from 'react';
import type { Draft } from './draft.js';
import { soundsLikeEmergency } from './emergency-words.js';

/** Lets on only after the emergency numbers were shown and declined, once for each draft. */
export function useEmergencyGate(draft: Draft, change: (part: Partial<Draft>) => void, onPass: () => void) {
  const [open, setOpen] = useState(false);
  const isDue = !draft.notEmergency && soundsLikeEmergency(draft.content);
  const ask = () => {
    if (isDue) setOpen(true);
    else onPass();
  };
  const pass = () => {
    change({ notEmergency: true });
    setOpen(false);
    onPass();
  };
  return { open, isDue, ask, pass, close: () => setOpen(false) };
}
