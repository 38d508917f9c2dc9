import { addressParts, CategoryProposer, readCityData } from '@gopy/departments';
import { foldText } from '@gopy/kernel';
import { ALIKE, likeness, type ReportTraits } from './likeness.js';
import { matterWords } from './matter-words.js';

const proposer = new CategoryProposer(readCityData().categories);

type Told = { readonly says: string; readonly at?: string; readonly ward?: string; readonly pin?: readonly [number, number] };

/** A report as the city reads it: the category by its words, as far as they speak clearly. */
function traits({ says, at, ward, pin }: Told): ReportTraits {
  const { street, alleys, house } = addressParts(at ?? '');
  const clear = CategoryProposer.clearOne(proposer.propose(says));
  return {
    words: matterWords(says),
    categoryId: clear?.categoryCode ?? null,
    areaCode: ward ?? null,
    street: street === undefined ? null : foldText(street),
    door: foldText([...alleys, house ?? ''].join(' ')) || null,
    lat: pin?.[0] ?? null,
    lon: pin?.[1] ?? null,
  };
}

const haiChau: readonly [number, number] = [16.0678, 108.2208];
const metresEast = (metres: number): readonly [number, number] => [
  haiChau[0],
  haiChau[1] + metres / (111_320 * Math.cos((haiChau[0] * Math.PI) / 180)),
];

const SAME: readonly (readonly [string, Told, Told])[] = [
  [
    'the same hole, 40 m off',
    { says: 'Ổ gà lớn giữa đường rất nguy hiểm', pin: haiChau },
    { says: 'Có ổ gà to trước nhà tôi, xe máy dễ ngã', pin: metresEast(40) },
  ],
  [
    'with marks and without',
    { says: 'Đèn đường hỏng mấy hôm nay tối thui', pin: haiChau },
    { says: 'den duong bi hong toi qua', pin: metresEast(80) },
  ],
  [
    'the same rubbish heap in other words',
    { says: 'Rác thải chất đống bốc mùi hôi thối', pin: haiChau },
    { says: 'Bãi rác tự phát bốc mùi, chưa ai thu gom', pin: metresEast(100) },
  ],
  [
    'karaoke by one address',
    { says: 'Karaoke loa kẹo kéo hát ồn ào tới khuya', at: 'K96 Hải Hồ', ward: '20242' },
    { says: 'Nhà hàng xóm hát karaoke loa kẹo kéo inh ỏi', at: 'k96 hai ho', ward: '20242' },
  ],
  [
    'flooding on one street',
    { says: 'Mưa là ngập nước, cống thoát nước bị nghẹt', at: '120 Núi Thành', ward: '20257' },
    { says: 'Đường ngập nước do cống nghẹt', at: '90 Núi Thành', ward: '20257' },
  ],
  [
    'a fallen tree, one pin and one twenty metres on',
    { says: 'Cây xanh ngã đổ chắn ngang đường', pin: haiChau },
    { says: 'Cây ngã đổ sau bão, chắn hết lối đi', pin: metresEast(20) },
  ],
  [
    'sagging cable',
    { says: 'Dây cáp viễn thông sà xuống vỉa hè', pin: haiChau },
    { says: 'Cáp viễn thông đứt, dây cáp thòng xuống đường', pin: metresEast(60) },
  ],
  [
    'no water in one alley',
    { says: 'Mất nước từ sáng tới giờ', at: 'kiệt 30 Thái Phiên', ward: '20242' },
    { says: 'Cả kiệt bị mất nước sinh hoạt', at: 'K30 Thái Phiên', ward: '20242' },
  ],
  [
    'pavement taken',
    { says: 'Quán nhậu lấn chiếm vỉa hè để xe', at: '12 Lê Duẩn', ward: '20242' },
    { says: 'Lấn chiếm vỉa hè làm chỗ đậu xe, quán ăn bày bàn ghế', at: '14 Lê Duẩn', ward: '20242' },
  ],
  [
    'the very same words, ward alone known',
    { says: 'Trạm BTS dựng sai phép sát nhà dân, tiếng ù suốt đêm', ward: '20314' },
    { says: 'Trạm BTS dựng sai phép sát nhà dân, tiếng ù suốt đêm', ward: '20314' },
  ],
  [
    'one in English and one in English',
    { says: 'Broken street light, very dark pavement', pin: haiChau },
    { says: 'The street light is broken near the bridge', pin: metresEast(50) },
  ],
  [
    'a lost manhole cover',
    { says: 'Mất nắp cống rất nguy hiểm', pin: haiChau },
    { says: 'Nắp cống bị mất, có người suýt té', pin: metresEast(30) },
  ],
];

const OTHER: readonly (readonly [string, Told, Told])[] = [
  [
    'one matter, two kilometres apart',
    { says: 'Ổ gà lớn giữa đường', pin: haiChau },
    { says: 'Ổ gà lớn giữa đường', pin: metresEast(2000) },
  ],
  ['one place, two matters', { says: 'Đèn đường hỏng', pin: haiChau }, { says: 'Rác thải chất đống bốc mùi', pin: metresEast(20) }],
  [
    'one street, two matters',
    { says: 'Mất nước từ sáng', at: '12 Lê Duẩn', ward: '20242' },
    { says: 'Quán karaoke ồn ào', at: '14 Lê Duẩn', ward: '20242' },
  ],
  [
    'one ward and one matter, streets that differ',
    { says: 'Rác không ai thu gom', at: '12 Lê Duẩn', ward: '20242' },
    { says: 'Rác không ai thu gom', at: '5 Hải Phòng', ward: '20242' },
  ],
  [
    'one street name in two wards',
    { says: 'Ngập nước', at: '3 Nguyễn Trãi', ward: '20242' },
    { says: 'Ngập nước', at: '3 Nguyễn Trãi', ward: '20401' },
  ],
  [
    'one matter in one ward, nothing else known',
    { says: 'Đèn đường hỏng ở gần chợ', ward: '20242' },
    { says: 'Bóng đèn đường cháy trước trường học', ward: '20242' },
  ],
  ['no place at all', { says: 'Trạm BTS dựng sai phép' }, { says: 'Trạm BTS dựng sai phép' }],
  [
    'only common words shared',
    { says: 'Đề nghị cơ quan chức năng kiểm tra tình trạng đốt rác', pin: haiChau },
    { says: 'Đề nghị cơ quan chức năng kiểm tra taxi chặt chém', pin: metresEast(30) },
  ],
  [
    'a fallen tree and a noisy tree house',
    { says: 'Cây ngã đổ chắn đường', pin: haiChau },
    { says: 'Quán cà phê nhạc lớn suốt đêm', pin: metresEast(10) },
  ],
  [
    'stray dogs and water cut',
    { says: 'Chó thả rông không rọ mõm', pin: haiChau },
    { says: 'Cúp nước không báo trước', pin: metresEast(120) },
  ],
  ['one word shared by chance', { says: 'Nắp cống bị mất', pin: haiChau }, { says: 'Mất điện cả khu phố', pin: metresEast(60) }],
];

describe('two reports, one matter', () => {
  it.each(SAME)('%s', (_, one, other) => {
    expect(likeness(traits(one), traits(other))).toBeGreaterThanOrEqual(ALIKE);
    expect(likeness(traits(other), traits(one))).toBeGreaterThanOrEqual(ALIKE);
  });

  it('comes first the nearer and the more alike it is', () => {
    const asked = traits({ says: 'Ổ gà lớn giữa đường', pin: haiChau });

    expect(likeness(asked, traits({ says: 'Ổ gà lớn giữa đường', pin: metresEast(10) }))).toBeGreaterThan(
      likeness(asked, traits({ says: 'Ổ gà lớn giữa đường', pin: metresEast(250) })),
    );
    expect(likeness(asked, traits({ says: 'Ổ gà lớn giữa đường', pin: metresEast(10) }))).toBeGreaterThan(
      likeness(asked, traits({ says: 'Mặt đường hư hỏng có ổ gà', pin: metresEast(10) })),
    );
  });
});

describe('two reports, two matters', () => {
  it.each(OTHER)('%s', (_, one, other) => {
    expect(likeness(traits(one), traits(other))).toBeLessThan(ALIKE);
  });
});
