import { publicationRisks } from './publication-risks.js';

const risksIn = (text: string): string => publicationRisks(text, false).join(', ');

describe('what calls for care before the public sees it', () => {
  it.each([
    ['officials', 'Cán bộ một cửa nhũng nhiễu, bắt dân đi lại nhiều lần.'],
    ['officials', 'Can bo dia chinh hach sach nguoi dan'],
    ['officials', 'Anh công an phường nhận tiền của hàng quán rồi bỏ qua.'],
    ['officials', 'Nhân viên tiếp dân thái độ rất khó chịu, quát mắng người già.'],
    ['officials', 'Chủ tịch phường bao che cho nhà xây trái phép.'],
    ['officials', 'The ward officer asked me for money to sign the paper.'],
    ['complaint', 'Tôi khiếu nại quyết định thu hồi đất.'],
    ['complaint', 'toi to cao hanh vi lan chiem dat cong'],
    ['complaint', 'TÔI LÀM ĐƠN TỐ CÁO VÀ SẼ KHỞI KIỆN'],
    ['children', 'Cháu bé nhà bên cạnh ngày nào cũng khóc.'],
    ['children', 'Một em học sinh sụp ổ gà ngã trầy tay.'],
    ['children', 'con toi di hoc bi nga vi o ga'],
    ['children', 'My daughter fell into the open drain.'],
    ['violence', 'Đêm qua có nhóm thanh niên đánh nhau trước quán.'],
    ['violence', 'hang xom danh dap vo suot dem'],
    ['violence', 'Tôi bị chủ quán đe doạ khi nhắc mở nhỏ nhạc.'],
    ['violence', 'Bảo vệ hành hung người gửi xe.'],
    ['children, violence', 'Trẻ em bị bạo hành ở nhóm trẻ trong kiệt.'],
    ['health', 'Người tâm thần lang thang đầu chợ.'],
    ['health', 'Mẹ tôi bị ung thư, khói đốt rác làm bà khó thở.'],
    ['health', 'Vợ tôi đang mang thai, tiếng ồn không ngủ được.'],
    ['health', 'ba nguoi phai nhap vien sau khi an banh mi'],
  ])('%s: %s', (risks, text) => expect(risksIn(text)).toBe(risks));

  it.each([
    'Bảng giá chặt chém du khách ở bãi biển.',
    'Xe tải đâm đổ dải phân cách, mảnh vỡ còn trên đường.',
    'Đèn tín hiệu trước Bệnh viện Tâm thần Đà Nẵng bị hỏng.',
    'Sáng nào cổng trường cũng kẹt xe, đề nghị kẻ vạch qua đường cho học sinh.',
    'Đề nghị công an phường tuần tra ban đêm.',
    'Cảm ơn cán bộ phường đã xử lý nhanh.',
    'Còn tôi thì thấy nên trồng thêm cây.',
    'Khói bụi công trường gây ung thư cho cả khu.',
    'Xin lắp thêm đèn ở khu vui chơi.',
    'Tố điểm xe buýt mới đẹp, xin giữ vệ sinh.',
    'Cây đổ chắn ngang đường, gọi mãi chưa ai đến.',
    'Nước bẩn tràn ra vỉa hè trước số 12 Lê Duẩn.',
    'The playground is broken and the light is out.',
    'Bao che chắn công trình bị rách, cát bay khắp phố.',
    'Thành phố nên có thêm nhà vệ sinh công cộng.',
    'Hoc sinh di hoc ve hay ket xe o nga ba Hue',
  ])('nothing in: %s', (text) => expect(risksIn(text)).toBe(''));

  it('reads tones wherever they are put, and both forms of writing', () => {
    expect(risksIn('Nó hăm doạ giết người ta')).toBe('violence');
    expect(risksIn('Cháu bé bị bỏ một mình'.normalize('NFD'))).toBe('children');
  });

  it('says so when the kind of matter itself is restricted', () => {
    expect(publicationRisks('Đèn hỏng.', true)).toEqual(['restricted']);
  });
});
