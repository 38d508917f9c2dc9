import { catalogue } from '@gopy/web-kit';

export const failureTexts = catalogue(
  {
    offline: 'Không kết nối được. Nội dung của bạn vẫn còn ở đây; hãy gửi lại khi có mạng.',
    failed: 'Hệ thống đang gặp lỗi. Nội dung của bạn vẫn còn ở đây; hãy thử lại, hoặc gọi 1022.',
  },
  {
    offline: 'No connection. What you wrote is still here; send it again when the network is back.',
    failed: 'Something failed on our side. What you wrote is still here; try again, or call 1022.',
  },
);
