import { languageOf } from './language-of.js';

describe('the language of a caller', () => {
  it.each([
    [undefined, 'vi'],
    ['', 'vi'],
    ['en', 'en'],
    ['en-US,en;q=0.9', 'en'],
    ['vi-VN,vi;q=0.9,en;q=0.8', 'vi'],
    ['fr,en;q=0.3', 'en'],
    ['en;q=0.5,vi;q=0.5', 'vi'],
    ['en;q=0', 'vi'],
    ['de', 'vi'],
    ['*', 'vi'],
    [`${'x'.repeat(5000)},en`, 'vi'],
  ] as const)('who accepts %p is %s', (accepted, language) => {
    expect(languageOf(accepted)).toBe(language);
  });
});
