import type { PublicationRisk } from '@gopy/vocabulary';
import { type TextWord, wordsIn } from './vietnamese-phrase.js';

export type WordRisk = Exclude<PublicationRisk, 'restricted' | 'personal-data'>;

const phrases = (list: string): TextWord[][] => list.split(/,\s+/).map(wordsIn);

/** Words that call for care, as they are written with marks. They name people's troubles, not places or plain nouns. */
export const RISKY_WORDS: Readonly<Record<WordRisk, readonly TextWord[][]>> = {
  officials: phrases(`nhũng nhiễu, hạch sách, hối lộ, vòi vĩnh, vòi tiền, tham nhũng, lót tay, bảo kê, lạm quyền, chạy án,
    bribe, bribes, bribed, bribery, corrupt, corruption`),
  complaint: phrases('khiếu nại, tố cáo, khiếu kiện, tố giác, đơn kiện, khởi kiện, denounce, denunciation, formal complaint'),
  children: phrases(`trẻ em, trẻ con, trẻ nhỏ, cháu bé, em bé, bé gái, bé trai, cháu gái, cháu trai, cháu học sinh, em học sinh, nữ sinh,
    nam sinh, con tôi, con gái tôi, con trai tôi, con em tôi, cháu tôi, trẻ vị thành niên, bạo hành trẻ,
    my child, my children, my son, my daughter, my kid, my kids, a child, the child, little girl, little boy`),
  violence: phrases(`đánh đập, hành hung, bạo lực, bạo hành, đánh nhau, ẩu đả, xô xát, đâm chém, chém người, xâm hại, hiếp dâm, dâm ô,
    quấy rối, bị đánh, đánh người, dọa giết, dọa đánh, đe dọa, giết người, cướp giật,
    assault, assaulted, beaten up, stabbed, rape, raped, harassed, harassment, threatened, domestic violence`),
  health: phrases(`bệnh án, hiv, bị ung thư, mắc ung thư, người tâm thần, bệnh tâm thần, bị tâm thần, bệnh nhân, mang thai, bà bầu,
    thai phụ, nhập viện, trầm cảm, tự tử, động kinh, khuyết tật, bị ngộ độc, dương tính,
    pregnant, hospitalized, hospitalised, medical record, medical records, diagnosed, mental illness, suicide, disabled person`),
};

/** Who serves the city… */
export const OFFICIALS = phrases(`cán bộ, công chức, viên chức, chủ tịch, bí thư, lãnh đạo, công an, cảnh sát, csgt, thanh tra, tổ trưởng,
  nhân viên, official, officials, officer, officers, police, policeman, chairman`);
/** …and what people say against them: a risk when both stand close to each other. */
export const MISCONDUCT = phrases(`thái độ, quát, quát mắng, mắng, chửi, gây khó dễ, gây khó khăn, làm khó, nhận tiền, đòi tiền, phong bì,
  bao che, cửa quyền, quan liêu, hách dịch, thiếu trách nhiệm, vô trách nhiệm, làm ngơ, đùn đẩy, thông đồng, tiếp tay, móc nối, lừa,
  rude, shouted, money, abuse, abused`);
