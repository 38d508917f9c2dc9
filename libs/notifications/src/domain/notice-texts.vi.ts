import type { NoticeFacts, NoticeTexts } from './notice-facts.js';
import { OUTCOME_WORDS, REASON_WORDS } from './reason-words.js';

const holderOf = ({ department }: NoticeFacts): string => department ?? 'Trung tâm 1022';
const becauseOf = ({ reason, words }: NoticeFacts): string[] => {
  const said = [reason === undefined ? undefined : REASON_WORDS[reason].vi, words].filter(Boolean).join('. ');
  return said === '' ? [] : [`Lý do: ${said}.`.replace(/([.!?])\.$/, '$1')];
};
const quoted = (words: string | undefined): string[] => (words === undefined ? [] : [`“${words}”`]);

export const NOTICE_TEXTS_VI: NoticeTexts = {
  'ticket.dispatched': (facts) => ({
    headline: `${holderOf(facts)} đang giữ phản ánh`,
    lines: [`Phản ánh đã được chuyển đến ${holderOf(facts)}.`, `Hạn trả lời: ${facts.due}.`],
    short: `đã chuyển đến ${holderOf(facts)}, hạn trả lời ${facts.due}`,
  }),
  'ticket.accepted': (facts) => ({
    headline: `${holderOf(facts)} đã nhận việc`,
    lines: [`Hạn trả lời: ${facts.due}.`],
    short: `${holderOf(facts)} đã nhận việc`,
  }),
  'ticket.asked': (facts) => ({
    headline: `${holderOf(facts)} cần bạn cho biết thêm`,
    lines: [...quoted(facts.words), 'Thời hạn xử lý tạm dừng cho đến khi bạn trả lời.'],
    short: `${holderOf(facts)} hỏi: ${facts.words ?? ''}`,
  }),
  'ticket.messaged': (facts) => ({
    headline: `${holderOf(facts)} nhắn cho bạn`,
    lines: quoted(facts.words),
    short: `${holderOf(facts)} nhắn: ${facts.words ?? ''}`,
  }),
  'ticket.returned': (facts) => ({
    headline: 'Đang tìm đúng đơn vị xử lý',
    lines: ['Đơn vị trước đã chuyển phản ánh về Trung tâm 1022 để giao cho đơn vị phù hợp.', ...becauseOf(facts)],
    short: 'đang được giao cho đơn vị phù hợp hơn',
  }),
  'ticket.transferred': (facts) => ({
    headline: `Phản ánh được chuyển sang ${holderOf(facts)}`,
    lines: [`${holderOf(facts)} nay phụ trách phản ánh.`, ...becauseOf(facts), `Hạn trả lời: ${facts.due}.`],
    short: `chuyển sang ${holderOf(facts)}, hạn trả lời ${facts.due}`,
  }),
  'ticket.extension-granted': (facts) => ({
    headline: `Hạn trả lời mới: ${facts.due}`,
    lines: [`${holderOf(facts)} cần thêm thời gian. Hạn trả lời mới: ${facts.due}.`, ...becauseOf(facts)],
    short: `hạn trả lời mới ${facts.due}`,
  }),
  'ticket.answered': (facts) => ({
    headline: `${holderOf(facts)} đã trả lời`,
    lines: [
      `Kết quả: ${facts.outcome === undefined ? 'đã có trả lời' : OUTCOME_WORDS[facts.outcome].vi}.`,
      ...quoted(facts.words),
      ...(facts.audience === 'holder' ? ['Mời bạn xem và đánh giá kết quả.'] : []),
    ],
    short: `${holderOf(facts)} đã trả lời${facts.outcome === undefined ? '' : `: ${OUTCOME_WORDS[facts.outcome].vi}`}`,
  }),
  'ticket.declined': (facts) => ({
    headline: 'Phản ánh không được tiếp nhận',
    lines: becauseOf(facts),
    short: `không được tiếp nhận. ${becauseOf(facts).join(' ')}`,
  }),
  'ticket.merged': ({ otherCode = '' }) => ({
    headline: `Được xử lý chung với phản ánh ${otherCode}`,
    lines: [`Đã có phản ánh về cùng sự việc. Bạn vẫn nhận được tin cho đến khi có trả lời, ở mã ${otherCode}.`],
    short: `được xử lý chung với ${otherCode}`,
  }),
  'ticket.unmerged': () => ({
    headline: 'Phản ánh được xử lý riêng trở lại',
    lines: ['Phản ánh không còn gộp với phản ánh khác.'],
    short: 'được xử lý riêng trở lại',
  }),
  'ticket.reopened': (facts) => ({
    headline: 'Người phản ánh cho biết việc chưa xong',
    lines: [`${holderOf(facts)} xử lý lại. Hạn trả lời: ${facts.due}.`],
    short: 'được xử lý lại',
  }),
  'ticket.published': (facts) =>
    facts.audience === 'area'
      ? {
          headline: `Phản ánh mới ở ${facts.area ?? 'Đà Nẵng'}`,
          lines: quoted(facts.words),
          short: `phản ánh mới ở ${facts.area ?? 'Đà Nẵng'}`,
        }
      : {
          headline: 'Phản ánh của bạn đã được công khai',
          lines: ['Mọi người đọc được nội dung đã bỏ thông tin riêng tư. Bạn có thể rút lại bất cứ lúc nào.'],
          short: 'đã được công khai',
        },
};
