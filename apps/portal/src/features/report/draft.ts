import { CONSENT_TEXT_VERSION, type OpenFeedbackRequest } from '@gopy/contracts';
import type { Language } from '@gopy/vocabulary';
import { newIdempotencyKey } from '@gopy/web-kit';
import type { KeptPhoto } from '../../shared/use-photos.js';

/** What the form holds; a field's name is also the id of its control. */
export interface Draft {
  /** Idempotency-Key of this report: the same over double taps, retries and reloads. */
  key: string;
  content: string;
  category: string;
  /** What stands in the ward field, and the ward it was understood as. */
  area: string;
  areaCode: string;
  address: string;
  lat?: number;
  lon?: number;
  anonymous: boolean;
  name: string;
  phone: string;
  email: string;
  /** Agreed to by a clear act, each on its own; never by default. */
  publishPhotos: boolean;
  notifyEmail: boolean;
  notifySms: boolean;
  /** Said after the emergency numbers were shown. */
  notEmergency: boolean;
}
export type TextField = 'content' | 'category' | 'area' | 'areaCode' | 'address' | 'name' | 'phone' | 'email';

export function emptyDraft(): Draft {
  return {
    key: newIdempotencyKey(),
    content: '',
    category: '',
    area: '',
    areaCode: '',
    address: '',
    anonymous: false,
    name: '',
    phone: '',
    email: '',
    publishPhotos: false,
    notifyEmail: false,
    notifySms: false,
    notEmergency: false,
  };
}

export function isWorthKeeping(draft: Draft, photos: readonly KeptPhoto[]): boolean {
  return photos.length > 0 || [draft.content, draft.area, draft.address].some((text) => text.trim() !== '');
}

export function requestOf(draft: Draft, attachmentIds: string[], language: Language): OpenFeedbackRequest {
  return {
    content: draft.content.normalize('NFC').trim(),
    ...(draft.category && { categoryId: draft.category }),
    place: placeOf(draft),
    ...contactOf(draft),
    anonymous: draft.anonymous,
    language,
    attachmentIds,
    ...consentsOf(draft, attachmentIds),
  };
}

// A consent counts only for what goes along with it: no photo, nothing to publish; no number, nobody to write to.
function consentsOf({ anonymous, email, phone, ...agreed }: Draft, attachmentIds: string[]): Pick<OpenFeedbackRequest, 'consents'> {
  const consents = {
    ...(agreed.publishPhotos && attachmentIds.length > 0 && { publishPhotos: true as const }),
    ...(agreed.notifyEmail && !anonymous && email.trim() !== '' && { notifyEmail: true as const }),
    ...(agreed.notifySms && !anonymous && phone.trim() !== '' && { notifySms: true as const }),
  };
  return Object.keys(consents).length > 0 ? { consents: { textVersion: CONSENT_TEXT_VERSION, ...consents } } : {};
}

// A ward nobody recognised goes along with the address: better read by a person than lost.
function placeOf({ area, areaCode, address, lat, lon }: Draft): OpenFeedbackRequest['place'] {
  const said = areaCode ? [address] : [address, area];
  const text = said
    .map((part) => part.trim())
    .filter(Boolean)
    .join(', ');
  return { ...(text && { address: text }), ...(areaCode && { areaCode }), ...(lat !== undefined && lon !== undefined && { lat, lon }) };
}

function contactOf({ anonymous, name, phone, email }: Draft): Pick<OpenFeedbackRequest, 'contact'> {
  const given = Object.entries({ name, phone, email }).flatMap(([field, text]) => (text.trim() ? [[field, text.trim()]] : []));
  return anonymous || given.length === 0 ? {} : { contact: Object.fromEntries(given) };
}
