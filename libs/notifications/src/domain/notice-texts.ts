import type { Language } from '@gopy/vocabulary';
import type { NoticeFacts, NoticeTexts, NoticeWords } from './notice-facts.js';
import { NOTICE_TEXTS_EN } from './notice-texts.en.js';
import { NOTICE_TEXTS_VI } from './notice-texts.vi.js';

const TEXTS: Readonly<Record<Language, NoticeTexts>> = { vi: NOTICE_TEXTS_VI, en: NOTICE_TEXTS_EN };

/** What the reader is told; a question that still waits is said with whatever else is new. */
export function noticeWords(facts: NoticeFacts): NoticeWords {
  const words = TEXTS[facts.language][facts.event](facts);
  if (facts.openQuestion === undefined || facts.event === 'ticket.asked') return words;
  return { ...words, lines: [...words.lines, STILL_ASKED[facts.language](facts.openQuestion)] };
}

const STILL_ASKED: Readonly<Record<Language, (question: string) => string>> = {
  vi: (question) => `Đơn vị vẫn đang chờ bạn trả lời: “${question}”`,
  en: (question) => `The department still waits for your answer: “${question}”`,
};
