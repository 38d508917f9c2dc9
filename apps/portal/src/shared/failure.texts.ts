import { catalogue } from '@gopy/web-kit';

export const failureTexts = catalogue(
  {
    offline: 'Không kết nối được. Nội dung của bạn vẫn còn ở đây; hãy gửi lại khi có mạng.',
    failed: 'Hệ thống đang gặp lỗi. Nội dung của bạn vẫn còn ở đây; hãy thử lại, hoặc gọi 1022.',
    keyReused:
      'Một phản ánh gửi trước đó từ bản nháp này đã đến Trung tâm 1022, có thể với nội dung hơi khác. Gọi 1022 nếu cần lấy lại mã. Nếu đây là việc khác, hãy bấm gửi lần nữa để gửi thành phản ánh mới.',
  },
  {
    offline: 'No connection. What you wrote is still here; send it again when the network is back.',
    failed: 'Something failed on our side. What you wrote is still here; try again, or call 1022.',
    keyReused:
      'A report from this draft has reached the 1022 centre before, perhaps in other words. Call 1022 to get its code. If this is about something else, press send once more: it goes out as a new report.',
  },
);
