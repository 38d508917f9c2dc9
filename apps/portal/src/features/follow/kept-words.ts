import { newIdempotencyKey } from '@gopy/web-kit';
import { keptWriting } from '../../shared/kept-writing.js';

/** Words of one form with their Idempotency-Key: a try after a reload is the same try. */
export interface Words {
  text: string;
  key: string;
}

export const keptWords = {
  read(code: string, form: string): Words {
    const { text, key } = keptWriting.read(code, form);
    return { text: typeof text === 'string' ? text : '', key: typeof key === 'string' ? key : newIdempotencyKey() };
  },
  /** False where the browser keeps nothing. */
  write(code: string, form: string, words: Words): boolean {
    if (words.text !== '') return keptWriting.write(code, form, words);
    keptWriting.drop(code, form);
    return true;
  },
};
