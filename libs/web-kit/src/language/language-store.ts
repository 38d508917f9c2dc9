import { type Language, LANGUAGES } from '@gopy/vocabulary';

const KEPT_AS = 'gopy.language';
const listeners = new Set<() => void>();
let current: Language | undefined;

/** The reader's language: `?lang=` wins and is kept, then what was kept before, then Vietnamese. */
export const languageStore = {
  get(): Language {
    current ??= initial();
    return current;
  },
  set(language: Language): void {
    current = language;
    keep(language);
    dropFromAddress();
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

function initial(): Language {
  const asked = known(new URLSearchParams(globalThis.location?.search ?? '').get('lang'));
  if (asked) keep(asked);
  return asked ?? known(kept()) ?? 'vi';
}

// Else a reload would go back to the language that the link asked for.
function dropFromAddress(): void {
  const address = new URL(location.href);
  if (!address.searchParams.has('lang')) return;
  address.searchParams.delete('lang');
  history.replaceState(history.state, '', address);
}

function known(text: string | null): Language | undefined {
  return LANGUAGES.find((language) => language === text);
}

// Storage throws where cookies are blocked; the choice then lasts as long as the page.
function keep(language: Language): void {
  try {
    globalThis.localStorage?.setItem(KEPT_AS, language);
  } catch {
    return;
  }
}

function kept(): string | null {
  try {
    return globalThis.localStorage?.getItem(KEPT_AS) ?? null;
  } catch {
    return null;
  }
}
