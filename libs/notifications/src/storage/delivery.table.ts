import type { Row } from '@gopy/platform';
import type { Claimed } from '../domain/delivery.js';

const NO_EVENT = '0';

export const claimedDelivery = (row: Row): Claimed =>
  ({
    id: String(row['id']),
    subscriptionId: String(row['subscription_id']),
    eventId: String(row['event_id']) === NO_EVENT ? null : String(row['event_id']),
    ticketCode: row['ticket_code'],
    medium: row['medium'],
    attempts: row['attempts'],
  }) as Claimed;
