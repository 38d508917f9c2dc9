const STREETS = ['Lê Duẩn', 'Hùng Vương', 'Nguyễn Văn Linh', 'Hoàng Diệu', 'Ông Ích Khiêm', 'Núi Thành'];

/** What a citizen sends: about 600 bytes. */
export function reportForm(number, { categoryId, areaCode }) {
  const street = STREETS[number % STREETS.length];
  return {
    content: `Đèn đường trước số nhà ${number % 400} ${street} không sáng đã ba đêm nay, đoạn này tối và vắng, học sinh đi học thêm về phải soi điện thoại. Tôi đã báo tổ dân phố nhưng chưa thấy ai tới kiểm tra. Mong thành phố cho thay bóng sớm, xin cảm ơn tổng đài. (${number})`,
    categoryId,
    place: { address: `${number % 400} ${street}`, areaCode },
    contact: { name: 'Nguyễn Thị Bình', phone: '0905123456' },
  };
}
