import type { BoardState } from '../domain/board-state.js';
import type { Language, Outcome } from '@gopy/vocabulary';

type Words = {
  readonly title: string;
  readonly description: string;
  readonly state: Readonly<Record<BoardState, string>>;
  readonly search: (words: string) => string;
  readonly received: (days: string) => string;
  readonly answered: string;
  readonly checked: string;
  readonly waiting: string;
  readonly outcome: Readonly<Record<Outcome, string>>;
};

export const FEED_WORDS: Readonly<Record<Language, Words>> = {
  vi: {
    title: 'Góp Ý 1022 – Phản ánh đã công khai',
    description: 'Phản ánh của người dân và câu trả lời của các đơn vị tại Đà Nẵng.',
    state: { open: 'đang xử lý', answered: 'đã trả lời' },
    search: (words) => `“${words}”`,
    received: (days) => `nhận ${days}`,
    answered: 'Trả lời',
    checked: 'Câu trả lời đang chờ duyệt để công khai.',
    waiting: 'Đang xử lý.',
    outcome: {
      done: 'đã xử lý',
      partly: 'đã xử lý một phần',
      planned: 'đã lên kế hoạch',
      not_possible: 'không thực hiện được',
      not_our_authority: 'không thuộc thẩm quyền',
    },
  },
  en: {
    title: 'Góp Ý 1022 – Published reports',
    description: 'What people of Đà Nẵng reported, and what the departments answered.',
    state: { open: 'under way', answered: 'answered' },
    search: (words) => `“${words}”`,
    received: (days) => `received ${days}`,
    answered: 'Answer',
    checked: 'The answer is being checked before it is published.',
    waiting: 'Under way.',
    outcome: {
      done: 'done',
      partly: 'partly done',
      planned: 'planned',
      not_possible: 'not possible',
      not_our_authority: 'not within the city’s authority',
    },
  },
};
