import { newIdempotencyKey } from '@gopy/web-kit';
import { useRef, useState } from 'react';
import { keptWords } from './kept-words.js';

/** The words of one form and their Idempotency-Key, on this device with each letter. */
export function useKeptWords(code: string, form: string) {
  const [before] = useState(() => keptWords.read(code, form));
  const [text, setText] = useState(before.text);
  const key = useRef(before.key);
  const keep = (words: string) => keptWords.write(code, form, { text: words, key: key.current });
  const write = (next: string) => {
    keep(next);
    setText(next);
  };
  return {
    text,
    before: before.text,
    key: () => key.current,
    write,
    /** False where the browser keeps nothing. */
    isKept: () => keep(text),
    /** What comes is another try: under a key of its own. */
    begin(next: string): void {
      key.current = newIdempotencyKey();
      write(next);
    },
  };
}
