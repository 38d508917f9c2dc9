import { SeededCity } from '../../../departments/src/testing/seeded-city.js';
import { CityForRouting } from '../actions/city-for-routing.js';
import { seededRule } from '../actions/seed-routing-rules.js';
import { aReport } from '../testing/a-report.js';
import { route } from './route.js';
import type { RoutingRule } from './routing-rule.js';
import type { TicketFacts } from './ticket-facts.js';

const seeded = new SeededCity();
const directory = seeded.current();
const city = new CityForRouting(seeded, seeded.geography(), seeded.proposals());
const rules: readonly RoutingRule[] = seeded.data.routingRules
  .map((row, index) => ({ ...seededRule(row, directory), id: String(index + 1) }))
  .sort((a, b) => a.order - b.order);

const HAI_CHAU = '20242';
const about = (code: string) => directory.categoryByCode(code).id;
const routed = (facts: Partial<TicketFacts>, table = rules) => route(aReport(facts), table, city);
const department = (facts: Partial<TicketFacts>) => {
  const decision = routed(facts);
  return decision.outcome === 'dispatch' ? directory.department(decision.departmentId).code : decision.cause;
};

describe('the routing table of the seed', () => {
  it.each([
    ['roads-flooding', 'so-xay-dung'],
    ['street-lighting', 'so-xay-dung'],
    ['signals-signs', 'so-xay-dung'],
    ['trees', 'ubnd-20242'],
    ['telecom-cables-poles', 'so-khoa-hoc-cong-nghe'],
    ['power', 'pc-da-nang'],
    ['clean-water', 'dawaco'],
    ['waste-pollution', 'ubnd-20242'],
    ['noise', 'ubnd-20242'],
    ['crime-security', 'cong-an'],
    ['street-order', 'ubnd-20242'],
    ['illegal-building', 'ubnd-20242'],
    ['traffic-safety', 'canh-sat-giao-thong'],
    ['public-transport', 'so-xay-dung'],
    ['food-safety', 'so-y-te'],
    ['health', 'so-y-te'],
    ['education', 'so-giao-duc-dao-tao'],
    ['labour-social', 'so-noi-vu'],
    ['tourism', 'so-van-hoa-the-thao-du-lich'],
    ['consumer', 'so-cong-thuong'],
    ['land', 'so-nong-nghiep-moi-truong'],
    ['natural-disaster', 'bch-pctt-tkcn'],
    ['fire-rescue', 'canh-sat-pccc'],
    ['telecom-service', 'so-khoa-hoc-cong-nghe'],
    ['officials-procedures', 'restricted'],
    ['complaint-denunciation', 'restricted'],
    ['child-protection', 'restricted'],
    ['other', 'no-rule'],
    ['ideas', 'no-rule'],
    ['press', 'no-rule'],
  ])('sends %s on Trần Phú in Hải Châu to %s', (category, expected) => {
    expect(department({ categoryId: about(category), areaCode: HAI_CHAU, address: '24 Trần Phú' })).toBe(expected);
  });

  it.each([
    ['an alley', 'K96 H17/11 Hải Hồ', 'ubnd-20242'],
    ['a small street', '15 Hải Hồ', 'ubnd-20242'],
    ['a main road', '24 Trần Phú', 'so-xay-dung'],
    ['no way that can be told', 'gần chợ', 'so-xay-dung'],
  ])('asks who keeps the road: %s', (_, address, expected) => {
    expect(department({ categoryId: about('roads-flooding'), areaCode: HAI_CHAU, address })).toBe(expected);
  });

  it('finds an owner or a reason for every matter in every ward', () => {
    for (const { id } of directory.contents.categories) {
      for (const { code } of directory.contents.areas) {
        const decision = routed({ categoryId: id, areaCode: code });

        expect(decision.reason.length).toBeGreaterThan(30);
        expect(decision.outcome === 'dispatch' || ['no-rule', 'restricted'].includes(decision.cause)).toBe(true);
        if (decision.outcome === 'dispatch') expect(directory.department(decision.departmentId).areaCode ?? code).toBe(code);
      }
    }
  });
});

describe('the place of a report', () => {
  const noise = { categoryId: about('noise') };

  it('is what the sender chose, whatever the pin says', () => {
    expect(department({ ...noise, areaCode: HAI_CHAU, lat: 16.0544, lon: 108.2022 })).toBe('ubnd-20242');
  });

  it('is where the pin stands', () => {
    const decision = routed({ ...noise, lat: 16.0678, lon: 108.2208 });

    expect(decision).toMatchObject({ outcome: 'dispatch', areaCode: HAI_CHAU });
    expect(decision.reason).toContain('theo vị trí trên bản đồ');
  });

  it('is read from the address, old names included, when it is certain', () => {
    expect(department({ ...noise, address: '12 Lê Lợi, phường Thạch Thang, quận Hải Châu' })).toBe('ubnd-20242');
  });

  it('stays unknown where the rule needs a ward, and the coordinator reads why', () => {
    const decision = routed({ ...noise, address: 'quận Thanh Khê' });

    expect(decision).toMatchObject({ outcome: 'leave', cause: 'needs-ward', proposedCategoryId: noise.categoryId });
    expect(decision.reason).toContain('chưa rõ là nơi nào');
  });

  it('does not hand an alley to the keeper of the streets because the ward is unknown', () => {
    expect(department({ categoryId: about('roads-flooding'), address: 'K96 H17/11' })).toBe('needs-ward');
  });

  it('leaves what lies outside the city to the coordinator', () => {
    expect(department({ categoryId: about('power'), lat: 21.03, lon: 105.85 })).toBe('outside-city');
    expect(department({ categoryId: about('power'), outsideCity: true })).toBe('outside-city');
  });
});

describe('the category of a report', () => {
  it('is proposed by its words when nobody chose one, and the words are named', () => {
    const decision = routed({ content: 'Hàng xóm hát karaoke loa kẹo kéo đến 12 giờ đêm', areaCode: HAI_CHAU });

    expect(decision).toMatchObject({ outcome: 'dispatch', departmentId: '20242', categoryId: about('noise') });
    expect(decision.words).not.toHaveLength(0);
    expect(decision.reason).toContain(`“${decision.words[0]}”`);
    expect(decision.reasonEn).toContain('Hai Chau Ward');
  });

  it('is left open when the words do not settle it, with the proposal shown', () => {
    const decision = routed({ content: 'Đoạn vỉa hè này cần xem lại', areaCode: HAI_CHAU });

    expect(decision).toMatchObject({ outcome: 'leave', cause: 'unclear-category', proposedCategoryId: about('roads-flooding') });
  });

  it('is left open when no word tells anything', () => {
    expect(routed({ content: 'Xin chào', areaCode: HAI_CHAU })).toMatchObject({ outcome: 'leave', cause: 'no-category', words: [] });
  });

  it('is trusted when somebody chose it, though the words say something else', () => {
    expect(department({ content: 'Hát karaoke cả đêm', categoryId: about('power'), areaCode: HAI_CHAU })).toBe('pc-da-nang');
  });

  it('never sends a matter about officials by itself, and proposes who could take it', () => {
    const decision = routed({ content: 'Cán bộ một cửa nhũng nhiễu, hồ sơ trễ hẹn hai tháng', areaCode: HAI_CHAU });

    expect(decision).toMatchObject({
      outcome: 'leave',
      cause: 'restricted',
      proposedDepartmentId: directory.departmentByCode('van-phong-ubnd').id,
    });
  });
});

describe('a rule', () => {
  const fallenTree = { categoryId: about('trees'), areaCode: HAI_CHAU };
  const parks = directory.departmentByCode('cong-vien-cay-xanh').id;
  const base = rules.find(({ categoryId }) => categoryId === fallenTree.categoryId);
  if (!base) throw new Error('The seed has no rule for trees');

  it('of one ward wins there when it stands first, and nowhere else', () => {
    const own: RoutingRule = { ...base, id: '900', order: 1, areaCode: HAI_CHAU, toOwnWard: false, departmentId: parks };

    expect(routed(fallenTree, [own, ...rules])).toMatchObject({ departmentId: parks, ruleId: '900' });
    expect(routed({ ...fallenTree, areaCode: '20263' }, [own, ...rules])).toMatchObject({ departmentId: '20263' });
  });

  it('that is switched off does nothing', () => {
    expect(routed(fallenTree, [{ ...base, active: false }])).toMatchObject({ outcome: 'leave', cause: 'no-rule' });
  });

  it('names those who usually help, the own ward among them', () => {
    const decision = routed({ categoryId: about('street-lighting'), areaCode: HAI_CHAU, address: '24 Trần Phú' });

    expect(decision).toMatchObject({ coDepartmentIds: [directory.departmentByCode('chieu-sang').id, '20242'] });
  });

  it('gives way to the next when its department is gone', () => {
    const gone: RoutingRule = { ...base, id: '901', order: 1, toOwnWard: false, departmentId: '999999' };

    expect(routed(fallenTree, [gone, ...rules])).toMatchObject({ departmentId: '20242' });
  });
});
