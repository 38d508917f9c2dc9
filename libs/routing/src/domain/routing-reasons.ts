import type { Choice } from './pick-rule.js';
import type { RoutingRule } from './routing-rule.js';
import type { Matter } from './settle-matter.js';
import type { Place, PlaceSource } from './settle-place.js';

export type LeaveCause = 'outside-city' | 'no-category' | 'unclear-category' | 'restricted' | 'needs-ward' | 'no-rule';
/** One sentence for people, in Vietnamese and English. */
export type Reasons = { readonly reason: string; readonly reasonEn: string };
type KnownMatter = Exclude<Matter, { known: 'no' }>;
type Chosen = Extract<Choice, { found: 'department' }>;
type Both = readonly [vi: string, en: string];

const TOLD_BY: Readonly<Record<PlaceSource, Both>> = {
  form: ['như người gửi đã chọn', 'as chosen in the report'],
  position: ['theo vị trí trên bản đồ', 'by the position on the map'],
  shore: ['gần vị trí trên bản đồ nhất', 'nearest to the position on the map'],
  address: ['theo địa chỉ đã ghi', 'by the address given'],
  content: ['theo nội dung phản ánh', 'by the text of the report'],
};

const WAYS: Readonly<Record<RoutingRule['addressKind'], Both>> = {
  any: ['', ''],
  alley: [', trong kiệt, hẻm', ', in an alley'],
  street: [', trên đường nội bộ, khu dân cư', ', on a small street'],
  'main-road': [', trên đường phố chính', ', on a main road'],
};

export function explainDispatch(matter: KnownMatter, place: Place, { rule, department }: Chosen): Reasons {
  const [about, aboutEn] = aboutMatter(matter);
  const [where, whereEn] = aboutPlace(place, rule.addressKind);
  return {
    reason: `Chuyển ${department.name} theo quy tắc “${rule.reason}”: lĩnh vực “${matter.category.name}” ${about}; ${where}.`,
    reasonEn: `Sent to ${department.nameEn} by the rule “${rule.reason}”: category “${matter.category.nameEn}” ${aboutEn}; ${whereEn}.`,
  };
}

export function explainLeave(cause: LeaveCause, matter: Matter, choice: Choice): Reasons {
  const [why, whyEn] = whyLeft(cause, matter, choice);
  return { reason: `Để điều phối viên quyết định: ${why}.`, reasonEn: `Left to the coordinator: ${whyEn}.` };
}

function aboutMatter({ known, words }: KnownMatter): Both {
  if (known === 'given') return ['do người gửi chọn', 'chosen in the report'];
  return [`nhận ra từ ${listed(words)}`, `recognised by ${listed(words)}`];
}

function aboutPlace(place: Place, addressKind: RoutingRule['addressKind']): Both {
  if (place.known !== 'area') return ['chưa rõ phường, xã', 'the ward is not known'];
  const [told, toldEn] = TOLD_BY[place.from];
  const [way, wayEn] = WAYS[addressKind];
  return [`nơi xảy ra là ${inSentence(place.area.name)}${way}, ${told}`, `the place is ${place.area.nameEn}${wayEn}, ${toldEn}`];
}

function whyLeft(cause: LeaveCause, matter: Matter, choice: Choice): Both {
  if (cause === 'outside-city') return ['nơi xảy ra nằm ngoài thành phố', 'the place lies outside the city'];
  if (matter.known === 'no')
    return ['chưa chọn lĩnh vực và không có từ nào cho biết là việc gì', 'no category was chosen and no word tells what it is about'];
  const { name, nameEn } = matter.category;
  if (cause === 'unclear-category')
    return [
      `chưa chọn lĩnh vực; ${listed(matter.words)} gợi ý “${name}” nhưng chưa rõ`,
      `no category was chosen; ${listed(matter.words)} may mean “${nameEn}”, but not clearly enough`,
    ];
  if (cause === 'restricted')
    return [
      `lĩnh vực “${name}” phải được xem riêng, không tự chuyển để khỏi đến đúng nơi bị phản ánh`,
      `“${nameEn}” is handled in confidence and never sent on by itself, so that it cannot reach the office it is about`,
    ];
  if (cause === 'needs-ward' && choice.found === 'needs-ward')
    return [
      `quy tắc “${choice.rule.reason}” giao cho UBND phường, xã nơi xảy ra nhưng chưa rõ là nơi nào`,
      `the rule “${choice.rule.reason}” names the ward's own committee, but the ward is not known`,
    ];
  return [`chưa có quy tắc nào cho lĩnh vực “${name}” ở nơi này`, `no rule covers “${nameEn}” at this place`];
}

const listed = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

/** Phường Hải Châu begins small when it does not begin the sentence. */
const inSentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
