import { createHash } from 'node:crypto';
import type { ConsentPurpose, Language, Medium } from '@gopy/vocabulary';

/** What a browser, mailbox or phone is reached by. */
export type Address =
  | { readonly medium: 'push'; readonly endpoint: string; readonly keys: { readonly p256dh: string; readonly auth: string } }
  | { readonly medium: 'email'; readonly email: string }
  | { readonly medium: 'sms'; readonly phone: string };

/** The media that notices go by so far. */
export type NoticeMedium = Address['medium'];

export type Subject =
  | { readonly kind: 'ticket'; readonly code: string }
  | { readonly kind: 'area'; readonly areaCode: string; readonly categoryId: string | null };

/** Who wants to hear about what, by which road. `holder`: the citizen of the report, who may also hear what only they may know. */
export type Subscription = {
  readonly id: string;
  readonly subject: Subject;
  readonly holder: boolean;
  /** Null once the subscription is over and its address forgotten. */
  readonly address: Address | null;
  readonly medium: NoticeMedium;
  readonly addressHint: string;
  readonly language: Language;
  readonly state: 'unconfirmed' | 'active' | 'ended';
  readonly consentId: string;
  readonly createdAt: Date;
};

export type NewSubscription = Omit<Subscription, 'addressHint' | 'medium' | 'address'> & { readonly address: Address };

export type EndReason = 'opted-out' | 'gone' | 'never-confirmed' | 'consent-withdrawn' | 'erased';

export const PURPOSE_OF_MEDIUM = {
  push: 'notify-push',
  email: 'notify-email',
  sms: 'notify-sms',
  zalo: 'notify-zalo',
} as const satisfies Record<Medium, ConsentPurpose>;

/**
 * Anybody can type somebody else's mailbox or number, so what was typed is asked once whether it wants to hear. A browser
 * asks by itself; the number that a reporter left with the report is the one that staff call back too.
 */
export const needsConfirmation = (address: Address, ownPhone: string | null): boolean =>
  address.medium === 'email' || (address.medium === 'sms' && address.phone !== ownPhone);

/** One live subscription for each subject and address. */
export const liveKeyOf = (subject: Subject, address: Address): Buffer =>
  createHash('sha256')
    .update(`${subjectKey(subject)}\n`)
    .update(addressKeyOf(address))
    .digest();

export const addressKeyOf = (address: Address): Buffer =>
  createHash('sha256')
    .update(`${address.medium}:${whereOf(address)}`)
    .digest();

export const whereOf = (address: Address): string => {
  switch (address.medium) {
    case 'push':
      return address.endpoint;
    case 'email':
      return address.email;
    case 'sms':
      return address.phone;
  }
};

const subjectKey = (subject: Subject): string =>
  subject.kind === 'ticket' ? `ticket:${subject.code}` : `area:${subject.areaCode}:${subject.categoryId ?? 'all'}`;

/** Enough to recognise one's own: "t…@example.vn", "… 123". */
export function addressHint(address: Address): string {
  switch (address.medium) {
    case 'push':
      return new URL(address.endpoint).hostname;
    case 'email':
      return address.email.replace(/^(.)[^@]*/u, '$1…');
    case 'sms':
      return `… ${address.phone.slice(-3)}`;
  }
}
