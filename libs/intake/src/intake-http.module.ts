import { TicketsModule } from '@gopy/tickets';
import { Module } from '@nestjs/common';
import { FileTicketController } from './http/file-ticket.controller.js';
import { OpenFeedbackController } from './http/open-feedback.controller.js';
import { IntakeModule } from './intake.module.js';

/** The routes by which matters come in, for the api process. */
@Module({ imports: [IntakeModule, TicketsModule], controllers: [OpenFeedbackController, FileTicketController] })
export class IntakeHttpModule {}
