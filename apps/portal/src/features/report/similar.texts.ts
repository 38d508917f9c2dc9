import { catalogue } from '@gopy/web-kit';

export const similarTexts = catalogue(
  {
    similar: 'Có thể đã có người phản ánh',
    similarHint: 'Theo dõi phản ánh có sẵn thì việc được giải quyết nhanh hơn là gửi thêm một phản ánh nữa.',
    similarFound: 'Có {count} phản ánh có thể giống việc này.',
    similarDistance: 'cách khoảng {metres} m',
    similarUnsorted: 'Chưa phân loại',
    similarSince: 'Gửi ngày {date}',
    similarFollow: 'Theo dõi phản ánh này',
    similarOther: 'Khác việc này',
    followInstead: 'Theo dõi thay cho gửi mới?',
    followInsteadText: 'Phản ánh {code} sẽ được lưu vào “Phản ánh của tôi” trên máy này.',
    followAndDrop: 'Theo dõi và bỏ bản đang viết',
    followAndKeep: 'Theo dõi, giữ bản đang viết',
    goOnWriting: 'Viết tiếp',
  },
  {
    similar: 'Somebody may have reported this',
    similarHint: 'Following that report gets the matter solved sooner than sending another one.',
    similarFound: 'Reports that may be about the same matter: {count}.',
    similarDistance: 'about {metres} m away',
    similarUnsorted: 'Not sorted yet',
    similarSince: 'Sent {date}',
    similarFollow: 'Follow this report',
    similarOther: 'Mine is another matter',
    followInstead: 'Follow instead of sending?',
    followInsteadText: 'Report {code} will be kept under “My reports” on this device.',
    followAndDrop: 'Follow, and drop what I wrote',
    followAndKeep: 'Follow, and keep what I wrote',
    goOnWriting: 'Go on writing',
  },
);
