import { foldText } from '@gopy/kernel';

/** Syllables that nearly every report has and that tell nothing of its matter; folded. */
const SAID_BY_ALL = new Set(
  (
    'a ai anh bac ban bao bat bi biet bo buoi ca cac cach cai can cap chac chi chinh cho chu chung chuc co con cu cua cung cuc da dan dang danh dat day de dem den deu di do doi dong du dung duoc duong ' +
    'em gap gay gi gia giup giai gui hay hen hien ho hon hoi hom hoang ke khac khi khong khu kiem kiet kiep kinh ky la lai lam len lien luc luon ma mai may mien moi mong mot muc muon nam nang nay nen neu ngay nghi ngo ngoai nguoi nha nhan nhanh nhat nhe nhieu nho nhu nhung ' +
    'noi o phai phan phia phuong qua quan quyen ra rang rat roi sang sao sau se so som su tai tat thay the them theo thi thoi thuoc thuong tinh to toi trang tranh tren truoc trong truong tu tung tuan tuong ty ubnd uy va van vao ve vi viec vien vo voi vui vua vuc xa xem xin xu yeu y ' +
    'the and is in on at of to it there for please my our a an very with from'
  ).split(' '),
);

/** Shorthand for such syllables. */
const SHORTHAND = new Set('ko hok dc dk dg ng mn vs tp dn'.split(' '));
const MOST_WORDS = 80;

/** What a text is about, in folded syllables without the ones that all reports share; in order, at most eighty. */
export function matterWords(text: string): string[] {
  const syllables = foldText(text.slice(0, 1500)).split(/[^a-z0-9]+/);
  return syllables
    .filter((syllable) => syllable.length > 1 && !SHORTHAND.has(syllable) && !SAID_BY_ALL.has(syllable) && !/^\d+$/.test(syllable))
    .slice(0, MOST_WORDS);
}
