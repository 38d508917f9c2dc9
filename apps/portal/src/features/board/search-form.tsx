import { useText } from '@gopy/web-kit';
import { type FormEvent, useState } from 'react';
import { Field } from '../../shared/field.js';
import { Icon } from '../../shared/icon.js';
import { boardTexts } from './board.texts.js';

const LONGEST = 100;

export function SearchForm({ words, search }: { words: string; search: (words: string | undefined) => void }) {
  const t = useText(boardTexts);
  const [typed, setTyped] = useState(words);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const asked = typed.trim();
    if (asked !== words) search(asked === '' ? undefined : asked);
  };
  return (
    <form role="search" onSubmit={submit}>
      <Field label={t('words')} hint={t('wordsHint')}>
        {(ids) => (
          <span className="code-row board-words">
            <input
              {...ids}
              type="search"
              enterKeyHint="search"
              maxLength={LONGEST}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
            <button type="submit" className="button">
              <Icon name="search" />
              {t('search')}
            </button>
          </span>
        )}
      </Field>
    </form>
  );
}
