import { CodeDoor } from '@gopy/citizens';
import { Global, Module } from '@nestjs/common';
import { AdmissionModule } from './admission.module.js';
import { AdmitForCode } from './http/admit-for-code.js';
import { BlocksController } from './http/blocks.controller.js';
import { ChallengeController } from './http/challenge.controller.js';

/** Global for the one door that libs below this one knock at. */
@Global()
@Module({
  imports: [AdmissionModule],
  controllers: [ChallengeController, BlocksController],
  providers: [{ provide: CodeDoor, useClass: AdmitForCode }],
  exports: [CodeDoor],
})
export class AdmissionHttpModule {}
