import type { PublicationRisk } from '@gopy/vocabulary';
import { findPhrase, isMarkedText, type TextWord, wordsIn } from './vietnamese-phrase.js';

type WordRisk = Exclude<PublicationRisk, 'restricted' | 'personal-data'>;

/** Words that call for care, whole words with or without marks. They name people's troubles, not places or plain nouns. */
const PHRASES: Readonly<Record<WordRisk, readonly string[]>> = {
  officials: ['nhũng nhiễu', 'hạch sách', 'hối lộ', 'vòi vĩnh', 'vòi tiền', 'tham nhũng', 'lót tay', 'bảo kê', 'lạm quyền', 'chạy án', 'bribe', 'bribes', 'bribed', 'bribery', 'corrupt', 'corruption'],
  complaint: ['khiếu nại', 'tố cáo', 'khiếu kiện', 'tố giác', 'đơn kiện', 'khởi kiện', 'denounce', 'denunciation', 'formal complaint'],
  children: [
    ...['trẻ em', 'trẻ con', 'trẻ nhỏ', 'cháu bé', 'em bé', 'bé gái', 'bé trai', 'cháu gái', 'cháu trai', 'cháu học sinh', 'em học sinh', 'nữ sinh', 'nam sinh', 'con tôi', 'con gái tôi', 'con trai tôi', 'con em tôi', 'cháu tôi', 'trẻ vị thành niên', 'bạo hành trẻ'],
    ...['my child', 'my children', 'my son', 'my daughter', 'my kid', 'my kids', 'a child', 'the child', 'little girl', 'little boy'],
  ],
  violence: [
    ...['đánh đập', 'hành hung', 'bạo lực', 'bạo hành', 'đánh nhau', 'ẩu đả', 'xô xát', 'đâm chém', 'chém người', 'xâm hại', 'hiếp dâm', 'dâm ô', 'quấy rối', 'bị đánh', 'đánh người', 'dọa giết', 'dọa đánh', 'đe dọa', 'giết người', 'cướp giật'],
    ...['assault', 'assaulted', 'beaten up', 'stabbed', 'rape', 'raped', 'harassed', 'harassment', 'threatened', 'domestic violence'],
  ],
  health: [
    ...['bệnh án', 'hiv', 'bị ung thư', 'mắc ung thư', 'người tâm thần', 'bệnh tâm thần', 'bị tâm thần', 'bệnh nhân', 'mang thai', 'bà bầu', 'thai phụ', 'nhập viện', 'trầm cảm', 'tự tử', 'động kinh', 'khuyết tật', 'bị ngộ độc', 'dương tính'],
    ...['pregnant', 'hospitalized', 'hospitalised', 'medical record', 'medical records', 'diagnosed', 'mental illness', 'suicide', 'disabled person'],
  ],
};

/** Who serves the city, and what people say against them: together, close to each other. */
const OFFICIALS = ['cán bộ', 'công chức', 'viên chức', 'chủ tịch', 'bí thư', 'lãnh đạo', 'công an', 'cảnh sát', 'csgt', 'thanh tra', 'tổ trưởng', 'nhân viên', 'official', 'officials', 'officer', 'officers', 'police', 'policeman', 'chairman'];
const MISCONDUCT = [
  ...['thái độ', 'quát', 'quát mắng', 'mắng', 'chửi', 'gây khó dễ', 'gây khó khăn', 'làm khó', 'nhận tiền', 'đòi tiền', 'phong bì', 'bao che', 'cửa quyền', 'quan liêu', 'hách dịch', 'thiếu trách nhiệm', 'vô trách nhiệm', 'làm ngơ', 'đùn đẩy', 'thông đồng', 'tiếp tay', 'móc nối', 'lừa'],
  ...['rude', 'shouted', 'money', 'abuse', 'abused'],
];
const NEAR = 10;

const parsed = (phrases: readonly string[]): TextWord[][] => phrases.map(wordsIn);
const risky = Object.entries(PHRASES).map(([risk, phrases]) => ({ risk, phrases: parsed(phrases) }));
const [officials, misconduct] = [parsed(OFFICIALS), parsed(MISCONDUCT)];
const ORDER = ['restricted', 'officials', 'complaint', 'children', 'violence', 'health'] as const;

/** What in a report calls for care before the public sees it. */
export function publicationRisks(text: string, restricted: boolean): PublicationRisk[] {
  const words = wordsIn(text);
  const marked = isMarkedText(words);
  const named = risky.filter(({ phrases }) => phrases.some((phrase) => findPhrase(phrase, words, marked) >= 0)).map(({ risk }) => risk);
  const risks = new Set<string>([...(restricted ? ['restricted'] : []), ...named, ...(blamesOfficials(words, marked) ? ['officials'] : [])]);
  return ORDER.filter((risk) => risks.has(risk));
}

function blamesOfficials(words: readonly TextWord[], marked: boolean): boolean {
  return officials.some((official) => placesOf(official, words, marked).some((at) => {
    const around = words.slice(Math.max(0, at - NEAR), at + NEAR);
    return misconduct.some((blame) => findPhrase(blame, around, marked) >= 0);
  }));
}

function placesOf(phrase: readonly TextWord[], words: readonly TextWord[], marked: boolean): number[] {
  const places: number[] = [];
  for (let from = 0; ; ) {
    const at = findPhrase(phrase, words.slice(from), marked);
    if (at < 0) return places;
    places.push(from + at);
    from += at + 1;
  }
}
