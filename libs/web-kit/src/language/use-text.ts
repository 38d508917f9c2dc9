import { useMemo } from 'react';
import { type Catalogue, fill, type Params } from '@gopy/words';
import { useLanguage } from './use-language.js';

export type Text<Key extends string> = (key: Key, params?: Params) => string;

/** `const t = useText(portalTexts); t('send')`: the sentence in the language on screen. */
export function useText<Key extends string>(texts: Catalogue<Key>): Text<Key> {
  const [language] = useLanguage();
  return useMemo(() => textIn(texts[language]), [texts, language]);
}

function textIn<Key extends string>(sentences: Readonly<Record<Key, string>>): Text<Key> {
  return (key, params) => fill(sentences[key], params);
}
