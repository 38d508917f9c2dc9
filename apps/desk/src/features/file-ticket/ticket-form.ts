import type { FileTicketRequest } from '@gopy/contracts';

/** What the operator has typed so far. */
export interface TicketForm {
  channel: FileTicketRequest['channel'];
  phone: string;
  name: string;
  anonymous: 'yes' | 'no';
  content: string;
  areaCode: string | null;
  address: string;
  categoryId: string | null;
  priority: FileTicketRequest['priority'];
  language: 'vi' | 'en';
  attachmentIds: string[];
}

export const EMPTY_FORM: TicketForm = {
  channel: 'phone',
  phone: '',
  name: '',
  anonymous: 'no',
  content: '',
  areaCode: null,
  address: '',
  categoryId: null,
  priority: 'normal',
  language: 'vi',
  attachmentIds: [],
};

export function requestOf(form: TicketForm): FileTicketRequest {
  const place = { address: filled(form.address), areaCode: form.areaCode ?? undefined };
  const contact = { name: filled(form.name), phone: filled(form.phone) };
  return {
    channel: form.channel,
    content: form.content.trim(),
    categoryId: form.categoryId ?? undefined,
    place: place.address || place.areaCode ? place : undefined,
    contact: contact.name || contact.phone ? contact : undefined,
    anonymous: form.anonymous === 'yes' ? true : undefined,
    priority: form.priority,
    language: form.language,
    attachmentIds: form.attachmentIds.length > 0 ? form.attachmentIds : undefined,
  };
}

function filled(text: string): string | undefined {
  return text.trim() || undefined;
}
