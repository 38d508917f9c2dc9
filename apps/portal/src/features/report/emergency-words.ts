const SPOKEN =
  /cháy nhà|đang cháy|bốc cháy|cháy lớn|đám cháy|vụ cháy|cháy nổ|hỏa hoạn|hoả hoạn|tai nạn|đánh nhau|đâm chém|cướp|đuối nước|cấp cứu|bất tỉnh|phát nổ|rò rỉ gas|(^|[\s,.!])cháy([\s,.!]|$)/;
const WITHOUT_MARKS = /\b(chay nha|dang chay|boc chay|dam chay|hoa hoan|tai nan|danh nhau|cap cuu|bat tinh|duoi nuoc)\b/;
const ENGLISH = /\b(on fire|fire broke|accident|fighting|robbery|unconscious|drowning|ambulance)\b/;

/** Whether the text speaks of something that must not wait for anybody to read it. */
export function soundsLikeEmergency(content: string): boolean {
  const text = content.normalize('NFC').toLowerCase();
  // Without marks "cháy" (fire) and "chảy" (flow) look the same, so there only whole phrases count.
  const plain = /^[\p{ASCII}]*$/u.test(text);
  return SPOKEN.test(text) || ENGLISH.test(text) || (plain && WITHOUT_MARKS.test(text));
}
