import type { Language } from '@gopy/vocabulary';
import { mailOf } from './compose.js';

export type Asked = {
  readonly language: Language;
  /** A code, or the name of an area. */ readonly about: string;
  readonly confirm: string;
  readonly stop: string;
};

/** The one message to an address that somebody typed: does whoever reads it want to hear from us? */
export function confirmationMail({ language, about, confirm, stop }: Asked): { subject: string; text: string; html: string } {
  return language === 'vi'
    ? mailOf({
        subject: `Xác nhận nhận tin: ${about}`,
        lines: [
          `Có người đã dùng địa chỉ này để nhận tin từ Góp Ý 1022 về: ${about}.`,
          'Nếu là bạn, hãy xác nhận. Nếu không phải, hãy bỏ qua thư này: sau 7 ngày địa chỉ sẽ được xóa.',
        ],
        button: { label: 'Tôi muốn nhận tin', url: confirm },
        foot: { why: 'Góp Ý 1022, thành phố Đà Nẵng.', label: 'Không gửi cho tôi nữa', url: stop },
        language,
      })
    : mailOf({
        subject: `Please confirm: news about ${about}`,
        lines: [
          `Somebody gave this address to get news from Góp Ý 1022 about: ${about}.`,
          'If it was you, please confirm. If not, ignore this mail: the address is deleted after 7 days.',
        ],
        button: { label: 'Yes, send me news', url: confirm },
        foot: { why: 'Góp Ý 1022, city of Da Nang.', label: 'Do not write to me again', url: stop },
        language,
      });
}

export const confirmationSms = ({ language, about, confirm }: Asked): string =>
  language === 'vi'
    ? `Góp Ý 1022: bấm để nhận tin về ${about}: ${confirm} Nếu không phải bạn, hãy bỏ qua.`
    : `Góp Ý 1022: confirm news about ${about}: ${confirm} If it was not you, ignore this.`;
