import type { AnswerView } from '@gopy/contracts';
import type { Names } from './names.js';
import type { PhotoLinks } from './photo-links.js';
import type { TicketRecord } from './ticket-record.js';

/** The approved answer, as citizens and staff read it. */
export function answerView({ state: { answer }, attachments }: TicketRecord, names: Names, photos: PhotoLinks): AnswerView | undefined {
  if (answer === null) return undefined;
  const department = names.department(answer.departmentId) ?? { id: answer.departmentId, name: '', nameEn: '' };
  return { text: answer.text, outcome: answer.outcome, at: answer.at, department, attachments: photos.of(answer.attachmentIds, attachments) };
}
