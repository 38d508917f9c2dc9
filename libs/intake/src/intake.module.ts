import { AdmissionModule } from '@gopy/admission';
import { TicketsModule } from '@gopy/tickets';
import { Module } from '@nestjs/common';
import { OpenFeedback } from './actions/open-feedback.js';
import { ReadPlaces } from './actions/read-place.js';

/** What a form or a call means. */
@Module({ imports: [TicketsModule, AdmissionModule], providers: [OpenFeedback, ReadPlaces], exports: [OpenFeedback] })
export class IntakeModule {}
