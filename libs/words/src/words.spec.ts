import { ACTIONS, EVENT_OF_ACTION, STATUSES } from '@gopy/vocabulary';
import { words } from './words.js';

describe('the words of the city on screen', () => {
  it('stand in both languages, key by key', () => {
    expect(Object.keys(words.en).sort()).toEqual(Object.keys(words.vi).sort());
  });

  it('ask for the same parameters in both languages', () => {
    const asked = (sentences: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(sentences).map(([key, sentence]) => [key, (sentence.match(/\{\w+\}/g) ?? []).sort()]));

    expect(asked(words.en)).toEqual(asked(words.vi));
  });

  it('cover every status, action and event', () => {
    const needed = [
      ...STATUSES.map((status) => `status.${status}`),
      ...ACTIONS.flatMap((action) => [`action.${action}`, `event.${EVENT_OF_ACTION[action]}`]),
    ];

    expect(Object.keys(words.vi)).toEqual(expect.arrayContaining(needed));
  });

  it('are written in composed Vietnamese letters', () => {
    for (const sentence of Object.values(words.vi)) expect(sentence).toBe(sentence.normalize('NFC'));
  });
});
