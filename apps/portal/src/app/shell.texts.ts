import { catalogue } from '@gopy/web-kit';

export const shellTexts = catalogue(
  {
    skip: 'Đến nội dung chính',
    brand: 'Góp Ý 1022',
    city: 'Thành phố Đà Nẵng',
    nav: 'Điều hướng chính',
    home: 'Trang chủ',
    report: 'Gửi phản ánh',
    follow: 'Theo dõi',
    call: 'Gọi 1022',
    otherLanguage: 'English',
    offline: 'Không có mạng. Những gì bạn đang viết vẫn được giữ trên máy này.',
    privacy: 'Thông tin liên hệ chỉ dùng để giải quyết phản ánh, không công khai. Bạn có thể yêu cầu xem, sửa hoặc xóa qua 1022.',
    boundaries:
      'Ranh giới phường, xã từ 1-7-2025: sapnhap.bando.com.vn (NXB Tài nguyên, Môi trường và Bản đồ Việt Nam), qua vietnamese-provinces-database (MIT); chỉ để tham khảo.',
    staff: 'Dành cho cán bộ',
    notFoundTitle: 'Không có trang này',
    notFoundText: 'Địa chỉ có thể đã gõ sai hoặc trang đã được chuyển đi nơi khác.',
    brokenTitle: 'Trang gặp lỗi',
    brokenText: 'Lỗi thuộc về hệ thống, không phải do bạn. Hãy tải lại trang; nếu vẫn lỗi, xin gọi 1022.',
    brokenAgain: 'Tải lại trang',
  },
  {
    skip: 'Skip to main content',
    brand: 'Góp Ý 1022',
    city: 'City of Da Nang',
    nav: 'Main navigation',
    home: 'Home',
    report: 'Send a report',
    follow: 'Follow',
    call: 'Call 1022',
    otherLanguage: 'Tiếng Việt',
    offline: 'No network. What you are writing is kept on this device.',
    privacy:
      'Contact details are used only to handle your report and are never published. You may ask to see, correct or erase them through 1022.',
    boundaries:
      'Ward boundaries since 1 July 2025: sapnhap.bando.com.vn (Viet Nam Publishing House of Natural Resources, Environment and Cartography), by way of vietnamese-provinces-database (MIT); for orientation only.',
    staff: 'For staff',
    notFoundTitle: 'There is no such page',
    notFoundText: 'The address may be mistyped, or the page has moved.',
    brokenTitle: 'This page failed',
    brokenText: 'The fault is ours, not yours. Please load the page again; if it still fails, call 1022.',
    brokenAgain: 'Load again',
  },
);
