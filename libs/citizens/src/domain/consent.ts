import type { ConsentPurpose } from '@gopy/vocabulary';

/** Whose consent it is: a contact row, the report that it was given with, the subscription that it allows; at least one of them. */
export type ConsentGiver = {
  readonly citizenId: string | null;
  readonly ticketId: string | null;
  readonly ticketCode: string | null;
  readonly subscriptionId: string | null;
};

/** What somebody agreed to by a clear act: to which sentences, and by which channel. */
export type NewConsent = ConsentGiver & { readonly purpose: ConsentPurpose; readonly textVersion: string; readonly channel: string };

/** As it stands in the ledger, where nothing is ever changed but `withdrawnAt`, and that once. */
export type GivenConsent = NewConsent & { readonly id: string; readonly givenAt: Date; readonly withdrawnAt: Date | null };

/** By any of what they are known by. */
export type ConsentGivers = {
  readonly citizenIds?: readonly string[];
  readonly ticketIds?: readonly string[];
  readonly subscriptionIds?: readonly string[];
};
