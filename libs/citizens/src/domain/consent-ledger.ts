import type { ConsentGivers, GivenConsent, NewConsent } from './consent.js';

/**
 * Who agreed to what, and until when (Law 91/2025/QH15). Whoever acts on a consent asks before each act: a withdrawal is
 * told to nobody else. The row holds no name, number or address, so that it outlives the erasure of its giver as proof.
 */
export abstract class ConsentLedger {
  /** Durable when it resolves; answers the ids. For rows of one transaction with others: `consentInsertion`. */
  abstract give(consents: readonly NewConsent[]): Promise<string[]>;
  /** Answers whether it was in force until now. */
  abstract withdraw(id: string): Promise<boolean>;
  /** Everything that these givers have agreed to; answers how many were in force until now. */
  abstract withdrawAllOf(givers: ConsentGivers): Promise<number>;
  abstract find(id: string): Promise<GivenConsent | undefined>;
  /** All that they ever gave, newest first. */
  abstract of(givers: ConsentGivers): Promise<GivenConsent[]>;
  /** Which of these are in force now. */
  abstract inForce(ids: readonly string[]): Promise<Set<string>>;
}
