import { Module } from '@nestjs/common';
import { ConsentLedger } from './domain/consent-ledger.js';
import { MysqlConsentLedger } from './storage/mysql-consent-ledger.js';

/** People as the city knows them: what they agreed to. Needs PlatformModule. */
@Module({ providers: [{ provide: ConsentLedger, useClass: MysqlConsentLedger }], exports: [ConsentLedger] })
export class CitizensModule {}
