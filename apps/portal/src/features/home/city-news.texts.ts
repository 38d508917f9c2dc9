import { catalogue } from '@gopy/web-kit';

export const cityNewsTexts = catalogue(
  {
    none: 'Chưa có câu trả lời nào được công khai.',
    answeredOn: 'trả lời {day}',
    month: 'Tháng này thành phố đã nhận {received} phản ánh, đã trả lời {answered}.',
    monthRate: 'Tháng này thành phố đã nhận {received} phản ánh, đã trả lời {answered}; tỷ lệ đúng hạn {rate}.',
  },
  {
    none: 'No answer has been published yet.',
    answeredOn: 'answered {day}',
    month: 'This month so far: {received} received, {answered} answered.',
    monthRate: 'This month so far: {received} received, {answered} answered; {rate} on time.',
  },
);
