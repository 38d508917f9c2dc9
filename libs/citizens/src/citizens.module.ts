import { MessagingModule } from '@gopy/messaging';
import { Environment } from '@gopy/platform';
import { Module } from '@nestjs/common';
import { AskCode } from './actions/ask-code.js';
import { ConfirmPhone } from './actions/confirm-phone.js';
import { ForgetSpentProofs } from './actions/forget-spent-proofs.js';
import { RecogniseCitizen } from './actions/recognise-citizen.js';
import { CitizenSessionStore } from './domain/citizen-session-store.js';
import { CodeHashes } from './domain/code-hashes.js';
import { ConsentLedger } from './domain/consent-ledger.js';
import { PersonalDataHolders } from './domain/held-elsewhere.js';
import { PhoneProofs } from './domain/phone-proofs.js';
import { MysqlCitizenSessionStore } from './storage/mysql-citizen-session-store.js';
import { MysqlConsentLedger } from './storage/mysql-consent-ledger.js';
import { MysqlPhoneProofs } from './storage/mysql-phone-proofs.js';

/** People as the city knows them: what they agreed to, and that a number is theirs. Needs PlatformModule. */
@Module({
  imports: [MessagingModule],
  providers: [
    { provide: ConsentLedger, useClass: MysqlConsentLedger },
    { provide: PhoneProofs, useClass: MysqlPhoneProofs },
    { provide: CitizenSessionStore, useClass: MysqlCitizenSessionStore },
    { provide: CodeHashes, useFactory: ({ values }: Environment) => new CodeHashes(values.APP_SECRET), inject: [Environment] },
    PersonalDataHolders,
    AskCode,
    ConfirmPhone,
    RecogniseCitizen,
    ForgetSpentProofs,
  ],
  exports: [PersonalDataHolders, ConsentLedger, CitizenSessionStore, AskCode, ConfirmPhone, RecogniseCitizen, ForgetSpentProofs],
})
export class CitizensModule {}
