import { catalogue } from '@gopy/web-kit';

export const mapTexts = catalogue(
  {
    coming: 'Đang mở bản đồ…',
    closer: 'Phóng to',
    farther: 'Thu nhỏ',
    hoangSa: 'Hoàng Sa (Việt Nam)',
    truongSa: 'Trường Sa (Việt Nam)',
    toHoangSa: 'Đến đặc khu Hoàng Sa',
    mainland: 'Về đất liền',
    boundaries: 'Ranh giới: NXB Tài nguyên, Môi trường và Bản đồ Việt Nam',
    pinHelp: 'Kéo bản đồ hoặc chạm vào nơi xảy ra. Bằng bàn phím: phím mũi tên để di chuyển, dấu + và − để phóng to, thu nhỏ.',
    moveHelp: 'Bằng bàn phím: phím mũi tên để di chuyển, dấu + và − để phóng to, thu nhỏ.',
  },
  {
    coming: 'Opening the map…',
    closer: 'Zoom in',
    farther: 'Zoom out',
    hoangSa: 'Hoàng Sa (Việt Nam)',
    truongSa: 'Trường Sa (Việt Nam)',
    toHoangSa: 'To the special zone of Hoàng Sa',
    mainland: 'Back to the mainland',
    boundaries: 'Boundaries: Vietnam Publishing House of Natural Resources, Environment and Cartography',
    pinHelp: 'Drag the map or tap the place. By keyboard: arrow keys move, + and − zoom.',
    moveHelp: 'By keyboard: arrow keys move, + and − zoom.',
  },
);
