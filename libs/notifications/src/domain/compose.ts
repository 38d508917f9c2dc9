import type { Language } from '@gopy/vocabulary';
import type { NoticeFacts, NoticeWords } from './notice-facts.js';

export type Told = { readonly words: NoticeWords; readonly facts: NoticeFacts; readonly view: string; readonly stop: string };

const PUSH_BODY = 300;
const SMS_WORDS = 160;

const SAID = {
  vi: {
    report: (code: string) => `Phản ánh ${code}`,
    see: 'Xem phản ánh',
    stop: 'Ngừng nhận tin',
    why: 'Bạn nhận thư này vì đã đăng ký nhận tin từ Góp Ý 1022, thành phố Đà Nẵng.',
    smsStop: 'Ngừng nhận tin',
    area: 'Góp Ý 1022',
  },
  en: {
    report: (code: string) => `Report ${code}`,
    see: 'See the report',
    stop: 'Stop these notices',
    why: 'You get this mail because you asked for news from Góp Ý 1022, city of Da Nang.',
    smsStop: 'Stop',
    area: 'Góp Ý 1022',
  },
} as const satisfies Record<Language, object>;

export function pushNotice({ words, facts, view }: Told): { title: string; body: string; url: string; tag: string; lang: string } {
  const subject = facts.audience === 'area' ? SAID[facts.language].area : SAID[facts.language].report(facts.code);
  const { pathname, hash } = new URL(view);
  return {
    title: words.headline,
    body: shortened(`${subject}. ${words.lines.join(' ')}`, PUSH_BODY),
    url: pathname + hash,
    tag: facts.code,
    lang: facts.language,
  };
}

export function mailParts({ words, facts, view, stop }: Told): { subject: string; text: string; html: string } {
  const said = SAID[facts.language];
  const subject = facts.audience === 'area' ? words.headline : `${said.report(facts.code)}: ${words.headline}`;
  return mailOf({
    subject,
    lines: words.lines,
    button: { label: said.see, url: view },
    foot: { why: said.why, label: said.stop, url: stop },
    language: facts.language,
  });
}

export function smsWords({ words, facts, view, stop }: Told): string {
  const said = SAID[facts.language];
  const about = facts.audience === 'area' ? '' : `${said.report(facts.code)} `;
  return `${about}${shortened(words.short, SMS_WORDS).replace(/[.\s]+$/, '')}. ${view} ${said.smsStop}: ${stop}`;
}

export type MailContents = {
  readonly subject: string;
  readonly lines: readonly string[];
  readonly button: { readonly label: string; readonly url: string };
  readonly foot: { readonly why: string; readonly label: string; readonly url: string };
  readonly language: Language;
};

/** Plain text, and the same in simple HTML that every mail program shows. */
export function mailOf({ subject, lines, button, foot, language }: MailContents): { subject: string; text: string; html: string } {
  const text = [...lines, `${button.label}: ${button.url}`, `--\n${foot.why}\n${foot.label}: ${foot.url}`].join('\n\n');
  const html = `<!doctype html><html lang="${language}"><meta charset="utf-8"><body style="font-family:sans-serif;font-size:16px;line-height:1.5;color:#1a1a1a;max-width:36em;margin:auto;padding:1em"><h1 style="font-size:20px">${escaped(subject)}</h1>${lines.map((line) => `<p>${escaped(line).replace(/\n/g, '<br>')}</p>`).join('')}<p><a href="${escaped(button.url)}">${escaped(button.label)}</a></p><hr><p style="font-size:14px;color:#555">${escaped(foot.why)}<br><a href="${escaped(foot.url)}">${escaped(foot.label)}</a></p></body></html>`;
  return { subject, text, html };
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Never cut in silence: the dots say that there is more behind the link. */
const shortened = (text: string, length: number): string =>
  [...text].length <= length
    ? text
    : `${[...text]
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
