import type { Language } from '@gopy/vocabulary';

const vi = {
  skip: 'Đến nội dung chính',
  brand: 'Góp Ý 1022',
  city: 'Thành phố Đà Nẵng',
  nav: 'Điều hướng chính',
  send: 'Gửi phản ánh',
  follow: 'Theo dõi',
  call: 'Gọi 1022',
  otherLanguage: 'English',
  privacy: 'Thông tin liên hệ chỉ dùng để giải quyết phản ánh, không công khai. Bạn có thể yêu cầu xem, sửa hoặc xóa qua 1022.',
  staff: 'Dành cho cán bộ',
  report: 'Phản ánh',
  title: 'Phản ánh {code}',
  content: 'Nội dung phản ánh',
  place: 'Nơi xảy ra',
  photo: 'Ảnh {n} của phản ánh {code}',
  answerPhoto: 'Ảnh {n} kèm trả lời phản ánh {code}',
  holder: 'Đang giữ việc',
  centre: 'Trung tâm 1022',
  due: 'Hạn trả lời',
  dueWas: 'Hạn đã hẹn',
  overdue: 'Đã quá hạn trả lời',
  paused: 'Tạm dừng đếm hạn, chờ người phản ánh',
  answeredAt: 'Trả lời lúc',
  answeredLate: 'Trả lời sau hạn',
  received: 'Gửi lúc',
  category: 'Lĩnh vực',
  area: 'Địa bàn',
  mergedInto: 'Phản ánh này được xử lý chung với',
  answer: 'Trả lời của {department}',
  answerPending: 'Đơn vị phụ trách đã trả lời; câu trả lời đang được kiểm tra trước khi công khai.',
  rated: 'Người phản ánh đánh giá: {score}.',
  timeline: 'Diễn biến',
  notPublic: 'Nội dung phản ánh này không công khai. Người gửi xem được bằng đường dẫn riêng.',
  description: 'Phản ánh {code} gửi thành phố Đà Nẵng: {status}.',
  notFoundTitle: 'Không tìm thấy phản ánh',
  notFoundText: 'Không có phản ánh nào mang mã này. Hãy so lại từng ký tự, hoặc gọi 1022.',
  refusedTitle: 'Chưa xem được phản ánh',
  home: 'Về trang chủ',
  imageAlt: 'Phản ánh {code}: {status}',
};
export type PageTextKey = keyof typeof vi;

const en: Readonly<Record<PageTextKey, string>> = {
  skip: 'Skip to main content',
  brand: 'Góp Ý 1022',
  city: 'City of Da Nang',
  nav: 'Main navigation',
  send: 'Send a report',
  follow: 'Follow',
  call: 'Call 1022',
  otherLanguage: 'Tiếng Việt',
  privacy:
    'Contact details are used only to handle your report and are never published. You may ask to see, correct or erase them through 1022.',
  staff: 'For staff',
  report: 'Report',
  title: 'Report {code}',
  content: 'What was reported',
  place: 'Place',
  photo: 'Photo {n} of report {code}',
  answerPhoto: 'Photo {n} with the answer to report {code}',
  holder: 'Who has it now',
  centre: '1022 centre',
  due: 'Answer due',
  dueWas: 'Was due',
  overdue: 'The answer is overdue',
  paused: 'Clock paused, waiting for the reporter',
  answeredAt: 'Answered',
  answeredLate: 'Answered late',
  received: 'Sent',
  category: 'Topic',
  area: 'Area',
  mergedInto: 'This report is handled together with',
  answer: 'Answer from {department}',
  answerPending: 'The department has answered; the answer is being checked before it is made public.',
  rated: 'The reporter’s rating: {score}.',
  timeline: 'What happened',
  notPublic: 'The text of this report is not public. Whoever sent it can read it by the private link.',
  description: 'Report {code} to the city of Da Nang: {status}.',
  notFoundTitle: 'Report not found',
  notFoundText: 'There is no report with this code. Compare it letter by letter, or call 1022.',
  refusedTitle: 'The report cannot be shown now',
  home: 'To the home page',
  imageAlt: 'Report {code}: {status}',
};

export type Params = Readonly<Record<string, string | number>>;
export type PageText = (key: PageTextKey, params?: Params) => string;

const sentences = { vi, en };

export const pageTexts =
  (language: Language): PageText =>
  (key, params) =>
    fill(sentences[language][key], params);

/** `{name}` in a sentence is filled from the parameters. */
export const fill = (sentence: string, params: Params = {}): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
