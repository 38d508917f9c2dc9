import { AccountsModule } from '@gopy/accounts';
import { Module } from '@nestjs/common';
import { AdmitSender } from './actions/admit-sender.js';
import { EditBlocks } from './actions/edit-blocks.js';
import { BlockStore } from './domain/block.js';
import { Puzzles } from './domain/puzzles.js';
import { AltchaPuzzles } from './storage/altcha-puzzles.js';
import { MysqlBlocks } from './storage/mysql-blocks.js';

/** Who may send something to the city. Needs PlatformModule. */
@Module({
  imports: [AccountsModule],
  providers: [{ provide: BlockStore, useClass: MysqlBlocks }, { provide: Puzzles, useClass: AltchaPuzzles }, AdmitSender, EditBlocks],
  exports: [AdmitSender, EditBlocks, Puzzles],
})
export class AdmissionModule {}
