/** What became of one message. */
export type { DeliveryResult, Outcome } from './domain/delivery-result.js';
/** One text message, e-mail or push message, sent once. */
export { type Mail, MailSender } from './domain/mail-sender.js';
export { type PushMessage, type PushNotice, PushSender, type PushTarget } from './domain/push-sender.js';
export { SmsSender, type TextMessage } from './domain/sms-sender.js';
export { smsText } from './domain/sms-text.js';
export { MessagingModule } from './messaging.module.js';
