import { kept } from './kept.js';

const KEPT_AS = 'gopy.writing';

/** What is being written about one report, by the name of its form. */
type Forms = Readonly<Record<string, unknown>>;

/** Words to a department that have not arrived: on this device, by report and form, until they are sent. */
export const keptWriting = {
  read: (code: string, form: string): Readonly<Record<string, unknown>> => recordOf(of(code)[form]),

  /** False where the browser keeps nothing. */
  write(code: string, form: string, writing: object): boolean {
    change(code, { ...of(code), [form]: writing });
    return JSON.stringify(of(code)[form]) === JSON.stringify(writing);
  },

  drop(code: string, form: string): void {
    const { [form]: _, ...others } = of(code);
    change(code, others);
  },

  dropAll: (code: string): void => change(code, {}),

  /** Words of all forms of a report. */
  wordsAbout: (code: string): string[] => Object.keys(of(code)).flatMap((form) => wordsOf(keptWriting.read(code, form)['text'])),

  /** Names under which the photos of these words are kept. */
  photoNames: (): string[] => Object.entries(all()).flatMap(([code, forms]) => Object.keys(forms).map((form) => photosOf(code, form))),
};

export const photosOf = (code: string, form: string): string => `${code}.${form}`;

function change(code: string, forms: Forms): void {
  const { [code]: _, ...others } = all();
  kept.write(KEPT_AS, Object.keys(forms).length > 0 ? { ...others, [code]: forms } : others);
}

const of = (code: string): Forms => all()[code] ?? {};

const all = (): Record<string, Forms> =>
  Object.fromEntries(Object.entries(recordOf(kept.read(KEPT_AS))).map(([code, forms]) => [code, recordOf(forms)]));

const wordsOf = (found: unknown): string[] => (typeof found === 'string' && found.trim() !== '' ? [found] : []);

const recordOf = (found: unknown): Record<string, unknown> => (typeof found === 'object' && found !== null ? { ...found } : {});
