import type { Row, Statement } from '@gopy/platform';
import type { GivenConsent } from '../domain/consent.js';

export const CONSENT_COLUMNS =
  'id, purpose, text_version, channel, citizen_id, ticket_id, ticket_code, subscription_id, given_at, withdrawn_at';

/** Writes consents beside what they were given with, in one transaction. */
export const consentInsertion = (consents: readonly GivenConsent[]): Statement => ({
  sql: `INSERT INTO consent (${CONSENT_COLUMNS}) VALUES ?`,
  params: [consents.map(consentRow)],
});

const consentRow = (consent: GivenConsent): unknown[] => [
  consent.id,
  consent.purpose,
  consent.textVersion,
  consent.channel,
  consent.citizenId,
  consent.ticketId,
  consent.ticketCode,
  consent.subscriptionId,
  consent.givenAt,
  consent.withdrawnAt,
];

export const storedConsent = (row: Row): GivenConsent =>
  ({
    id: String(row['id']),
    purpose: row['purpose'],
    textVersion: row['text_version'],
    channel: row['channel'],
    citizenId: row['citizen_id'],
    ticketId: row['ticket_id'],
    ticketCode: row['ticket_code'],
    subscriptionId: row['subscription_id'],
    givenAt: row['given_at'],
    withdrawnAt: row['withdrawn_at'],
  }) as GivenConsent;
