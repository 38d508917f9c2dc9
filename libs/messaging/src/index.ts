/** What became of one message. */
export type { DeliveryResult } from './domain/delivery-result.js';
/** Sends one text message. */
export { SmsSender, type TextMessage } from './domain/sms-sender.js';
export { MessagingModule } from './messaging.module.js';
