import { catalogue } from '@gopy/web-kit';

export const writingTexts = catalogue(
  {
    restored: 'Đây là nội dung bạn viết dở, chưa gửi.',
    notSentKept: 'Chưa gửi được vì không có mạng. Nội dung được giữ trên máy này, đóng trang cũng không mất; có mạng lại, hãy bấm gửi.',
    photosWaiting: 'Ảnh chưa tải lên xong. Có mạng lại, ảnh tự tải tiếp; khi đó hãy bấm gửi.',
    ratingKept: 'Chưa gửi được vì không có mạng. Đánh giá được giữ trên máy này; có mạng lại, hãy bấm gửi.',
    arrivedOtherwise:
      'Lần gửi trước đã đến nơi với nội dung khác: hãy xem phần Diễn biến. Nếu vẫn muốn gửi nội dung này, hãy bấm gửi lần nữa.',

    offlineTitle: 'Không có mạng',
    offlineText: 'Máy này chưa hỏi được tình trạng mới nhất của phản ánh {code}. Có mạng lại, trang tự tải tiếp.',
    known: 'Máy này còn giữ',
    words: 'Nội dung đã gửi',
    sentAt: 'Gửi lúc',
    dueAt: 'Hạn trả lời đã hẹn khi gửi',
    nothingKnown: 'Máy này không giữ gì về phản ánh này.',
    unsent: 'Bạn đang viết, chưa gửi',
    offlineCall: 'Cần biết ngay, xin gọi 1022 và đọc mã {code}.',
  },
  {
    restored: 'This is what you were writing; it has not been sent.',
    notSentKept:
      'Not sent, there is no network. The words are kept on this device, even when the page is closed; send them when the network is back.',
    photosWaiting: 'The photos are not up yet. They go on by themselves when the network is back; then press send.',
    ratingKept: 'Not sent, there is no network. Your rating is kept on this device; send it when the network is back.',
    arrivedOtherwise: 'An earlier try has arrived with other words: see what happened. To send these words all the same, press send again.',

    offlineTitle: 'No network',
    offlineText: 'This device could not ask how report {code} stands now. The page loads by itself when the network is back.',
    known: 'What this device knows',
    words: 'What you sent',
    sentAt: 'Sent',
    dueAt: 'Answer due, as said when it was sent',
    nothingKnown: 'This device keeps nothing about this report.',
    unsent: 'Being written, not sent',
    offlineCall: 'If you need to know now, call 1022 and say the code {code}.',
  },
);
