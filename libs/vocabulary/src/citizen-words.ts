/** The words of a citizen's dealings with the city beyond the ticket itself. */

/** How a notice travels. */
export const MEDIA = ['push', 'email', 'sms', 'zalo'] as const;
export type Medium = (typeof MEDIA)[number];

/** What a citizen may agree to, each on its own (Law 91/2025/QH15: voluntary, by a clear act, never by default). */
export const CONSENT_PURPOSES = ['publish-photos', 'notify-push', 'notify-email', 'notify-sms', 'notify-zalo'] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

/** A person's rights over their data (Law 91/2025/QH15; timers by NĐ 356/2025/NĐ-CP). */
export const DATA_REQUEST_KINDS = ['access', 'erasure', 'objection'] as const;
export type DataRequestKind = (typeof DATA_REQUEST_KINDS)[number];
export const DATA_REQUEST_STATES = ['received', 'in_progress', 'fulfilled', 'refused'] as const;
export type DataRequestState = (typeof DATA_REQUEST_STATES)[number];

/** By what a sender is blocked. */
export const BLOCK_KINDS = ['phone', 'email', 'address'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];
