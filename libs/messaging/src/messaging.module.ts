import { Module } from '@nestjs/common';
import { KannelSms } from './adapters/kannel-sms.js';
import { SmsSender } from './domain/sms-sender.js';

/** Every way out of the house; each is off until it is configured. */
@Module({ providers: [{ provide: SmsSender, useClass: KannelSms }], exports: [SmsSender] })
export class MessagingModule {}
