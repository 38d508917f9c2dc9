import type { PublicationRisk } from '@gopy/vocabulary';
import { foldText } from '@gopy/kernel';

/** Words that call for care, folded; whole words. */
const WORDS: Readonly<Partial<Record<PublicationRisk, readonly string[]>>> = {
  officials: ['can bo', 'cong chuc', 'nhung nhieu', 'hach sach', 'nhan tien', 'hoi lo', 'chu tich phuong', 'chu tich xa', 'cong an phuong'],
  complaint: ['khieu nai', 'to cao', 'khieu kien', 'don to giac'],
  children: ['tre em', 'tre con', 'chau be', 'em be', 'bao hanh tre', 'hoc sinh', 'con toi'],
  violence: ['danh dap', 'hanh hung', 'bao luc', 'bao hanh', 'danh nhau', 'dam chem', 'xam hai', 'hiep dam'],
  health: ['benh an', 'hiv', 'ung thu', 'tam than', 'benh nhan', 'mang thai', 'nhap vien'],
};

/** What in a report calls for care before the public sees it. */
export function publicationRisks(text: string, restricted: boolean): PublicationRisk[] {
  const folded = ` ${foldText(text).replace(/[^a-z0-9]+/g, ' ')} `;
  const named = Object.entries(WORDS).filter(([, words]) => words.some((word) => folded.includes(` ${word} `)));
  const risks = new Set<string>([...(restricted ? ['restricted'] : []), ...named.map(([risk]) => risk)]);
  return (['restricted', 'officials', 'complaint', 'children', 'violence', 'health'] as const).filter((risk) => risks.has(risk));
}
