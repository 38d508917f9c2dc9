import { AdmissionModule } from '@gopy/admission';
import { Module } from '@nestjs/common';
import { AttachmentsController } from './http/attachments.controller.js';
import { FeedbackController } from './http/feedback.controller.js';
import { MyReportsController } from './http/my-reports.controller.js';
import { TicketsController } from './http/tickets.controller.js';
import { TicketFigures } from './views/ticket-figures.js';
import { TicketsModule } from './tickets.module.js';

/** The routes of tickets, for the api process. */
@Module({ imports: [TicketsModule, AdmissionModule], controllers: [FeedbackController, TicketsController, AttachmentsController, MyReportsController], providers: [TicketFigures] })
export class TicketsHttpModule {}
