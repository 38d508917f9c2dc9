import { catalogue } from '@gopy/web-kit';

export const signInTexts = catalogue(
  {
    product: 'Góp Ý 1022',
    city: 'Thành phố Đà Nẵng',
    title: 'Đăng nhập bàn làm việc',
    username: 'Tên đăng nhập',
    password: 'Mật khẩu',
    signIn: 'Đăng nhập',
    fillUsername: 'Vui lòng nhập tên đăng nhập.',
    fillPassword: 'Vui lòng nhập mật khẩu.',
    wait: 'Bạn đã thử quá nhiều lần. Có thể thử lại sau {seconds} giây.',
    waitMinutes: 'Bạn đã thử quá nhiều lần. Có thể thử lại sau khoảng {minutes} phút.',
    motto: 'Lắng nghe, chuyển đúng nơi, trả lời đúng hẹn.',
    promise: 'Mỗi phản ánh của người dân đến đúng đơn vị, có hạn trả lời, và người dân thấy ngay khi có kết quả.',
    citizens: 'Người dân gửi phản ánh tại đây',
  },
  {
    product: 'Góp Ý 1022',
    city: 'Da Nang City',
    title: 'Sign in to the desk',
    username: 'User name',
    password: 'Password',
    signIn: 'Sign in',
    fillUsername: 'Please enter your user name.',
    fillPassword: 'Please enter your password.',
    wait: 'Too many attempts. You can try again in {seconds} seconds.',
    waitMinutes: 'Too many attempts. You can try again in about {minutes} minutes.',
    motto: 'Listen, send it to the right place, answer in time.',
    promise: 'Every report reaches the department that must answer it, with a due time, and the citizen sees the result at once.',
    citizens: 'Citizens report here',
  },
);
