import type { Language } from '@gopy/vocabulary';
import type { Address, EndReason, NewSubscription, Subject, Subscription } from './subscription.js';

export type Agreement = { readonly textVersion: string; readonly channel: string };

/** Where subscriptions live. */
export abstract class SubscriptionStore {
  /** The row, its consent and, where the address is to be asked, the confirmation that waits to be sent: in one transaction. Answers false when one is alive already. */
  abstract add(subscription: NewSubscription, agreement: Agreement): Promise<boolean>;
  /** For consents that were written with the report. */
  abstract addAgreed(subscription: NewSubscription): Promise<boolean>;
  abstract find(id: string): Promise<Subscription | undefined>;
  abstract findAll(ids: readonly string[]): Promise<Map<string, Subscription>>;
  abstract findLive(subject: Subject, address: Address): Promise<Subscription | undefined>;
  abstract countLive(address: Address): Promise<number>;
  /** The same person asked again: newer keys, language, and the secret of the report. */
  abstract renew(id: string, address: Address, known: { readonly language: Language; readonly holder: boolean }): Promise<void>;
  /** Sends the confirmation once more, unless one is on its way or went out a moment ago. */
  abstract askAgain(id: string): Promise<void>;
  abstract confirm(id: string): Promise<void>;
  /** Nothing more goes out; what waits is dropped, and the consent is withdrawn. */
  abstract end(id: string, reason: EndReason): Promise<void>;
  /** Ends what the citizen of a report subscribed to for it, and forgets the addresses at once. */
  abstract eraseHolders(code: string): Promise<number>;
  /** All that goes to this number, and what the citizen of these reports subscribed to for them; addresses that are forgotten are nobody's. */
  abstract ofPerson(phone: string, ticketCodes: readonly string[]): Promise<Subscription[]>;
  /** Ends it and forgets its address at once. */
  abstract erase(id: string): Promise<void>;
  /** Ids of what was never confirmed, or whose consent was withdrawn elsewhere. */
  abstract toEnd(neverConfirmedSince: Date, limit: number): Promise<{ readonly id: string; readonly reason: EndReason }[]>;
  /** Addresses of what ended before that are forgotten; the rest of the row stays as proof. */
  abstract forgetAddresses(endedBefore: Date, limit: number): Promise<number>;
  /** A report that was joined with another is followed there too; null when it is on its own again. */
  abstract followInto(code: string, parentCode: string | null): Promise<void>;
}
