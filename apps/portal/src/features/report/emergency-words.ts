/** A worry, a habit or a warning ("dễ gây tai nạn") is not the thing itself. */
const NOT_NOW = String.raw`(?<! (?:dễ|có thể|nguy cơ|nguy hiểm|tránh|phòng|ngừa|chống|chữa|hạn chế|giảm|hay|thường|xuyên|sợ|lo|từng|kẻo|diễn tập|tập huấn|bảo hiểm|đèn|bóng)(?: \S+){0,3} )`;
const NOT_A_PLACE = '(?<! (?:xe|khoa|phòng|trạm|trung tâm|số|đội) )';
const SPOKEN = [
  `${NOT_NOW}(?:đang|bốc|bị|có) cháy(?= (?:nhà|rừng|chợ|xe|quán|kho|xưởng|cửa|lớn|to|dữ|rồi|lan|ở|tại|trong|ngoài|gần|khét|[|]))`,
  `${NOT_NOW}cháy (?:nhà|rừng|chợ|xe|quán|kho|xưởng|lớn|to|dữ dội|lan|khét|nổ|rồi|ở|tại)(?= )`,
  `${NOT_NOW}(?:đám cháy|vụ cháy|bốc cháy|hỏa hoạn|phát nổ|chập điện)(?= )`,
  `${NOT_NOW}(?:dây|tủ|trạm|trụ|cột|bình|nhà|xe|quán|kho|xưởng|chợ|rừng)(?: điện| gas)?(?: đang| bị) cháy(?= )`,
  '[|] (?:cháy|cứu với|cứu tôi|cướp)(?= [|])',
  `${NOT_NOW}(?:tai nạn|đánh nhau|đâm chém|đâm nhau|chém nhau|bị đâm|bị chém|hành hung|điện giật|đuối nước|nhảy cầu|tự tử|rò rỉ gas|rò rỉ khí|rò gas|bất tỉnh|ngất xỉu)(?= )`,
  `${NOT_NOW}(?<! ăn )cướp(?= (?!đường|vỉa|lòng))`,
  `${NOT_A_PLACE}cấp cứu(?= )`,
].join('|');
// Without marks "cháy" (fire) and "chạy" (run) look the same, so there only phrases that nothing else sounds like.
const WITHOUT_MARKS = [
  'chay (?:nha|rung|cho|lon)(?= )',
  '(?:boc|dam|vu) chay(?= )',
  '(?:hoa hoan|danh nhau|dam chem|cuop giat|bat tinh|ngat xiu|duoi nuoc|dien giat|nhay cau|ro ri gas)(?= )',
  '(?<! (?:de|co the|nguy co|tranh|phong|hay|thuong|so)(?: \\S+){0,3} )tai nan(?= )',
  '(?<! (?:xe|khoa|phong|tram) )cap cuu(?= )',
].join('|');
const ENGLISH = [
  '(?:is|are|caught|house|car|building|shop) on fire(?= )',
  'fire broke out(?= )|there is a fire(?= )|(?:house|building|forest) fire(?= )',
  '(?<! (?:may|might|could|can|cause|causes|causing|avoid|prevent|risk|potential|prone)(?: \\S+){0,3} )(?:accident|accidents)(?= )',
  '(?:are|is|people|men) fighting(?= )|robbery(?= )|robbed(?= )|stabbed(?= )|stabbing(?= )|unconscious(?= )|drowning(?= )|gas leak(?= )',
].join('|');

const MARKED = new RegExp(` (?:${SPOKEN})`, 'u');
const BARE = new RegExp(` (?:${WITHOUT_MARKS})`, 'u');
const FOREIGN = new RegExp(` (?:${ENGLISH})`, 'u');

/** Whether the text speaks of something that must not wait for anybody to read it. */
export function soundsLikeEmergency(content: string): boolean {
  const text = asWords(content);
  return MARKED.test(text) || FOREIGN.test(text) || (isWithoutMarks(text) && BARE.test(text));
}

/** Small letters, one blank between words, `|` where a sentence ends. */
function asWords(content: string): string {
  const words = content
    .normalize('NFC')
    .toLowerCase()
    .replace(/hoả/g, 'hỏa')
    .replace(/[.,;:!?\n]+/g, ' | ')
    .replace(/[^\p{L}\p{N}|]+/gu, ' ');
  return ` | ${words.trim()} | `.replace(/\s+/g, ' ');
}

function isWithoutMarks(text: string): boolean {
  return !/[\p{M}đ]/u.test(text.normalize('NFD'));
}
