import type { DeclineReason, Language, Outcome, ReturnReason } from '@gopy/vocabulary';

type InBoth = Readonly<Record<Language, string>>;

export const REASON_WORDS: Readonly<Record<DeclineReason | ReturnReason, InBoth>> = {
  'wrong-department': { vi: 'việc này thuộc đơn vị khác', en: 'it is the work of another department' },
  'wrong-area': { vi: 'nơi xảy ra thuộc địa bàn khác', en: 'the place belongs to another area' },
  'not-enough-information': { vi: 'chưa đủ thông tin', en: 'there is not enough information' },
  'other-authority': { vi: 'việc này thuộc thẩm quyền cơ quan khác', en: 'another authority decides on it' },
  spam: { vi: 'nội dung không phải là phản ánh', en: 'it is no report' },
  emergency: { vi: 'đây là việc khẩn cấp, xin gọi ngay 113, 114 hoặc 115', en: 'this is an emergency: call 113, 114 or 115 now' },
  'complaint-or-denunciation': {
    vi: 'đơn khiếu nại, tố cáo được giải quyết theo luật riêng',
    en: 'complaints and denunciations are handled under their own law',
  },
  insufficient: { vi: 'chưa đủ thông tin để xử lý', en: 'there is not enough information to act on' },
};

export const OUTCOME_WORDS: Readonly<Record<Outcome, InBoth>> = {
  done: { vi: 'đã xử lý xong', en: 'it is done' },
  partly: { vi: 'đã xử lý một phần', en: 'it is partly done' },
  planned: { vi: 'đã đưa vào kế hoạch', en: 'it is planned' },
  not_possible: { vi: 'chưa thể thực hiện', en: 'it is not possible for now' },
  not_our_authority: { vi: 'không thuộc thẩm quyền của đơn vị', en: 'it is not for this department to decide' },
};

export const isReason = (code: string | undefined): code is DeclineReason | ReturnReason => code !== undefined && code in REASON_WORDS;
