import { Module } from '@nestjs/common';
import { FiguresController } from './http/figures.controller.js';
import { ReportingModule } from './reporting.module.js';
import { CountedLines } from './views/counted-lines.js';
import { FiguresView } from './views/figures.view.js';

/** Figures over HTTP, for the api process. */
@Module({ imports: [ReportingModule], controllers: [FiguresController], providers: [CountedLines, FiguresView] })
export class ReportingHttpModule {}
