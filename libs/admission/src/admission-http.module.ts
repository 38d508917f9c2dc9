import { Module } from '@nestjs/common';
import { AdmissionModule } from './admission.module.js';
import { BlocksController } from './http/blocks.controller.js';
import { ChallengeController } from './http/challenge.controller.js';

@Module({ imports: [AdmissionModule], controllers: [ChallengeController, BlocksController] })
export class AdmissionHttpModule {}
