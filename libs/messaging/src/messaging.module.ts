import { Module } from '@nestjs/common';
import { KannelSms } from './adapters/kannel-sms.js';
import { SmtpMail } from './adapters/smtp-mail.js';
import { WebPush } from './adapters/web-push.js';
import { MailSender } from './domain/mail-sender.js';
import { PushSender } from './domain/push-sender.js';
import { SmsSender } from './domain/sms-sender.js';

/** Every way out of the house; each is off until it is configured. */
@Module({
  providers: [
    { provide: SmsSender, useClass: KannelSms },
    { provide: MailSender, useClass: SmtpMail },
    { provide: PushSender, useClass: WebPush },
  ],
  exports: [SmsSender, MailSender, PushSender],
})
export class MessagingModule {}
