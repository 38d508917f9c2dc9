import type * as contracts from '@gopy/contracts';

// Typed by the contract, so that a drift does not compile, and written here, so that the page carries no schemas.
export const MAX_CONTENT: typeof contracts.MAX_CONTENT = 5000;
export const MAX_ATTACHMENTS: typeof contracts.MAX_ATTACHMENTS = 5;
export const MAX_ATTACHMENT_BYTES: typeof contracts.MAX_ATTACHMENT_BYTES = 10 * 1024 * 1024;
