import type { Language } from '@gopy/vocabulary';
import { useEffect, useSyncExternalStore } from 'react';
import { languageStore } from './language-store.js';

/** The language on screen and how to change it; keeps `<html lang>` right for screen readers. */
export function useLanguage(): [Language, (language: Language) => void] {
  const language = useSyncExternalStore(languageStore.subscribe, languageStore.get, languageStore.get);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return [language, languageStore.set];
}
