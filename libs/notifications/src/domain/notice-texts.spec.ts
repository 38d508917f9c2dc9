import { LANGUAGES } from '@gopy/vocabulary';
import { mailParts, pushNotice, smsWords } from './compose.js';
import type { NoticeFacts } from './notice-facts.js';
import { mediaFor, NOTICE_TABLE, type NoticedEvent } from './notice-table.js';
import { noticeWords } from './notice-texts.js';

const EVENTS = Object.keys(NOTICE_TABLE) as readonly string[] as readonly NoticedEvent[];
const facts = (event: NoticedEvent, more: Partial<NoticeFacts> = {}): NoticeFacts => ({
  event,
  audience: 'holder',
  language: 'vi',
  code: 'DN-7K3M-9P2QX',
  department: 'Ủy ban nhân dân phường Hải Châu',
  due: '17:00, 25/11/2026',
  words: 'Nội dung <b>đậm</b> & "trích"',
  reason: 'insufficient',
  outcome: 'done',
  area: 'Phường Hải Châu',
  otherCode: 'DN-0000-00000',
  openQuestion: undefined,
  ...more,
});
const told = (event: NoticedEvent, more: Partial<NoticeFacts> = {}) => {
  const all = facts(event, more);
  return {
    words: noticeWords(all),
    facts: all,
    view: 'https://gopy.danang.gov.vn/b/DN-7K3M-9P2QX',
    stop: 'https://gopy.danang.gov.vn/stop/1a2b3c4d5e6f7-AAAAAAAAAAAAAAAAAAAAAA',
  };
};

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(EVENTS)('%s has words for every reader', (event) => {
    const { headline, lines, short } = noticeWords(facts(event, { language }));
    expect([headline, short].every((text) => text.length > 5)).toBe(true);
    expect(lines.length).toBeGreaterThan(0);
    expect(JSON.stringify({ headline, lines, short })).not.toMatch(/undefined|null/);
  });

  it.each(EVENTS)('%s has words even where nothing more is known', (event) => {
    const bare = facts(event, {
      language,
      department: undefined,
      words: undefined,
      reason: undefined,
      outcome: undefined,
      area: undefined,
      otherCode: undefined,
    });
    expect(JSON.stringify(noticeWords(bare))).not.toMatch(/undefined|null/);
  });

  it('says with whatever is new that a question waits', () => {
    const words = noticeWords(facts('ticket.extension-granted', { language, openQuestion: 'Trụ số mấy?' }));
    expect(words.lines.at(-1)).toContain('Trụ số mấy?');
  });
});

describe('as a message', () => {
  it('an e-mail holds no markup of strangers', () => {
    const { html, text } = mailParts(told('ticket.answered'));
    expect(html).not.toContain('<b>');
    expect(html).toContain('&#60;b&#62;');
    expect(text).toContain('<b>đậm</b>');
  });

  it('a push message fits what push services take, and opens a page of ours', () => {
    const notice = pushNotice(told('ticket.answered', { words: 'ế'.repeat(5000) }));
    expect(Buffer.byteLength(JSON.stringify(notice))).toBeLessThan(3000);
    expect(notice).toMatchObject({ url: '/b/DN-7K3M-9P2QX', tag: 'DN-7K3M-9P2QX' });
    expect(notice.body.endsWith('…')).toBe(true);
  });

  it.each(EVENTS)('a text message about %s stays short and keeps both links', (event) => {
    const text = smsWords(told(event, { words: 'ế'.repeat(2000) }));
    expect([...text].length).toBeLessThanOrEqual(459);
    expect(text).toContain('https://gopy.danang.gov.vn/b/DN-7K3M-9P2QX ');
    expect(text.endsWith('AAAAAAAA')).toBe(true);
  });
});

it('a question to the citizen goes to nobody else', () => {
  expect(mediaFor('ticket.asked', 'follower')).toEqual([]);
  expect(mediaFor('ticket.messaged', 'follower')).toEqual([]);
});
