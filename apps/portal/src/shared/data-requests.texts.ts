import { catalogue } from '@gopy/web-kit';

export const dataRequestTexts = catalogue(
  {
    received: 'Gửi lúc {time}',
    answerDue: 'Trả lời lần đầu trước {time}',
    doneDue: 'Hoàn thành trước {time}',
    extended: 'Đã gia hạn một lần.',
    overdue: 'Đã quá hạn. Xin lỗi bạn; hãy gọi 1022 nếu cần gấp.',
    settled: 'Xong lúc {time}',
    reason: 'Nội dung trả lời: {reason}',
    ofReport: 'Phản ánh {code}',
    ofNumber: 'Mọi dữ liệu của số {hint}',
  },
  {
    received: 'Sent {time}',
    answerDue: 'First answer by {time}',
    doneDue: 'Done by {time}',
    extended: 'Extended once.',
    overdue: 'Overdue. We are sorry; please call 1022 if it is urgent.',
    settled: 'Settled {time}',
    reason: 'What was answered: {reason}',
    ofReport: 'Report {code}',
    ofNumber: 'All data of number {hint}',
  },
);
