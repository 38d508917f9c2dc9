import { Module } from '@nestjs/common';
import { CountDueMonths } from './actions/count-due-months.js';
import { CountMonth } from './actions/count-month.js';
import { FigureStore } from './domain/figure-store.js';
import { MysqlFigureStore } from './storage/mysql-figure-store.js';

/** Counting. Needs PlatformModule and DepartmentsModule. */
@Module({
  providers: [{ provide: FigureStore, useClass: MysqlFigureStore }, CountMonth, CountDueMonths],
  exports: [FigureStore, CountMonth, CountDueMonths],
})
export class ReportingModule {}
