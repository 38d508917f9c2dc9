import type { Row } from '@gopy/platform';
import { type Address, addressHint, addressKeyOf, liveKeyOf, type NewSubscription, type Subscription } from '../domain/subscription.js';

export const SUBSCRIPTION_COLUMNS =
  'id, live_key, ticket_code, area_code, category_id, holder, medium, address, address_key, address_hint, language, state, consent_id, created_at, active_since';

export const subscriptionRow = ({ id, subject, holder, address, language, state, consentId, createdAt }: NewSubscription): unknown[] => [
  id,
  liveKeyOf(subject, address),
  subject.kind === 'ticket' ? subject.code : null,
  subject.kind === 'area' ? subject.areaCode : null,
  subject.kind === 'area' ? subject.categoryId : null,
  holder,
  address.medium,
  JSON.stringify(address),
  addressKeyOf(address),
  addressHint(address).slice(0, 100),
  language,
  state,
  consentId,
  createdAt,
  state === 'active' ? createdAt : null,
];

export const storedSubscription = (row: Row): Subscription => {
  const address = row['address'] === null ? null : (JSON.parse(String(row['address'])) as Address);
  return {
    id: String(row['id']),
    subject:
      row['ticket_code'] === null
        ? { kind: 'area', areaCode: row['area_code'], categoryId: row['category_id'] }
        : { kind: 'ticket', code: row['ticket_code'] },
    holder: Boolean(row['holder']),
    address,
    medium: row['medium'],
    addressHint: row['address_hint'],
    language: row['language'],
    state: row['state'],
    consentId: String(row['consent_id']),
    createdAt: row['created_at'],
  } as Subscription;
};
