import { loosePlan, strictPlan } from './search-plan.js';
import { keptWords, searchTerms, searchWords, wordsKept } from './search-words.js';

describe('the words of the board', () => {
  it('are whole syllables without marks, however they are typed', () => {
    expect(searchWords('Ổ gà, đường  ÔNG ÍCH KHIÊM!')).toEqual(['o', 'ga', 'duong', 'ong', 'ich', 'khiem']);
    expect(searchWords('Ổ gà'.normalize('NFD'))).toEqual(['o', 'ga']);
    expect(searchWords('— … ☹️')).toEqual([]);
    expect(searchWords('x'.repeat(100))).toEqual(['x'.repeat(30)]);
  });

  it('are indexed one by one and by twos, each once', () => {
    expect(searchTerms(['o', 'ga', 'o', 'ga'])).toEqual(['o', 'ga', 'o ga', 'ga o']);
    expect(wordsKept(keptWords(['o', 'ga']))).toEqual(['o', 'ga']);
  });
});

describe('a question to the board', () => {
  it('of one word wants the word, of two words both together', () => {
    expect(strictPlan('Rác')).toEqual({ terms: ['rac'], words: ['rac'], pairs: [], atLeast: 0 });
    expect(strictPlan('cây đổ')).toMatchObject({ terms: ['cay do'], atLeast: 0 });
  });

  it('of more words wants all, half of them side by side', () => {
    expect(strictPlan('ổ gà Nguyễn Huệ')).toEqual({
      terms: ['o', 'ga', 'nguyen', 'hue'],
      words: ['o', 'ga', 'nguyen', 'hue'],
      pairs: ['o ga', 'ga nguyen', 'nguyen hue'],
      atLeast: 2,
    });
    expect(strictPlan('rác Hải Châu').atLeast).toBe(1);
  });

  it('falls back on the words anywhere, and never looks for more than a dozen', () => {
    expect(loosePlan(strictPlan('cây đổ'))).toEqual({ terms: ['cay', 'do'], words: ['cay', 'do'], pairs: [], atLeast: 0 });
    expect(strictPlan('một hai ba bốn năm sáu bảy tám chín mười mốt mươi ai nữa').words).toHaveLength(12);
  });
});
