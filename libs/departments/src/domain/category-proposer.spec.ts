import { readCityData } from '../city-data/read-city-data.js';
import { CategoryProposer } from './category-proposer.js';

const proposer = new CategoryProposer(readCityData().categories);
const clearIn = (text: string) => CategoryProposer.clearOne(proposer.propose(text))?.categoryCode;

describe('proposing what a text is about', () => {
  it.each([
    ['Ổ gà rất lớn trên đường Lê Duẩn', 'roads-flooding'],
    ['o ga lon duong le duan', 'roads-flooding'],
    ['Mưa xuống là ngập, cống nghẹt', 'roads-flooding'],
    ['Đèn đường tắt cả tuần nay', 'street-lighting'],
    ['den duong tat ca tuan nay', 'street-lighting'],
    ['Đèn tín hiệu giao thông ngã tư bị hỏng', 'signals-signs'],
    ['Cây xanh mục gốc, cành gãy', 'trees'],
    ['Dây cáp viễn thông sà xuống đường', 'telecom-cables-poles'],
    ['Khu tôi cúp điện từ sáng', 'power'],
    ['Vỡ ống nước trước nhà', 'clean-water'],
    ['Rác không ai thu gom rác 3 ngày', 'waste-pollution'],
    ['Hàng xóm hát karaoke loa kẹo kéo tới khuya', 'noise'],
    ['hang xom hat karaoke on ao qua', 'noise'],
    ['Quán nhậu lấn chiếm vỉa hè', 'street-order'],
    ['Thanh niên đánh nhau trước quán', 'crime-security'],
    ['Nhà bên cạnh xây trái phép làm nứt tường', 'illegal-building'],
    ['Xe ô tô đậu xe trước nhà cả ngày', 'traffic-safety'],
    ['Xe buýt bỏ trạm, thái độ tài xế kém', 'public-transport'],
    ['Ăn bánh mì xong cả nhà bị ngộ độc', 'food-safety'],
    ['Trường lạm thu quỹ phụ huynh', 'education'],
    ['Taxi chặt chém du khách', 'tourism'],
    ['Cây xăng gian lận, cân thiếu', 'consumer'],
    ['Làm sổ đỏ mãi không xong', 'land'],
    ['Bé bị đánh đập, bạo hành trẻ em', 'child-protection'],
    ['Núi sạt lở đất sau bão', 'natural-disaster'],
    ['Đang cháy nhà ở chợ', 'fire-rescue'],
    ['Tin nhắn rác suốt ngày', 'telecom-service'],
    ['There is a huge pothole and the manhole cover is missing', 'roads-flooding'],
    ['The street light is out', 'street-lighting'],
    ['We were overcharged by a hotel', 'tourism'],
    ['Loud music from a bar every night', 'noise'],
  ])('reads "%s" as %s', (text, category) => {
    expect(clearIn(text)).toBe(category);
  });

  it('says which words spoke', () => {
    expect(proposer.propose('Đèn đường tắt, đèn đường nào cũng tắt')[0]?.words).toEqual(['đèn đường']);
  });

  it('marks a live wire as urgent and a dark street not', () => {
    expect(proposer.propose('Dây điện đứt rơi xuống đường')[0]).toMatchObject({ categoryCode: 'power', urgent: true });
    expect(proposer.propose('Đèn đường tắt')[0]).toMatchObject({ urgent: false });
  });

  it('guesses nothing when two matters are close', () => {
    expect(clearIn('Đèn đường tắt và rác chưa ai gom rác')).toBeUndefined();
  });

  it('guesses nothing from a text that says nothing', () => {
    expect(clearIn('Kính mong cơ quan chức năng xem xét')).toBeUndefined();
    expect(clearIn('')).toBeUndefined();
  });

  it('minds marks when the text has them', () => {
    const words = (text: string) => proposer.propose(text).flatMap((proposal) => proposal.words);

    expect(words('Gia đình tôi thường ôn bài mỗi tối')).not.toContain('ồn');
    expect(words('Nhà bên cạnh ồn mỗi tối')).toContain('ồn');
  });

  it('matches whole words only', () => {
    expect(proposer.propose('busy').map(({ categoryCode }) => categoryCode)).not.toContain('public-transport');
  });
});
