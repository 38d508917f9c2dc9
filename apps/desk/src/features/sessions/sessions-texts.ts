import { catalogue } from '@gopy/web-kit';

export const sessionsTexts = catalogue(
  {
    title: 'Phiên đăng nhập của tôi',
    hint: 'Các thiết bị đang đăng nhập bằng tài khoản của bạn. Nếu thấy thiết bị lạ, hãy đăng xuất thiết bị đó và đổi mật khẩu.',
    current: 'Thiết bị này',
    since: 'Đăng nhập lúc {time}',
    seen: 'Hoạt động gần nhất {time}',
    revoke: 'Đăng xuất thiết bị này',
    revoked: 'Đã đăng xuất thiết bị',
    unknown: 'Trình duyệt không rõ',
  },
  {
    title: 'My sessions',
    hint: 'The devices that are signed in with your account. If you do not know one, sign it out and change your password.',
    current: 'This device',
    since: 'Signed in at {time}',
    seen: 'Last active {time}',
    revoke: 'Sign this device out',
    revoked: 'The device was signed out',
    unknown: 'Unknown browser',
  },
);
