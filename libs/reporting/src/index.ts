/** The city in numbers. */
export { CountDueMonths } from './actions/count-due-months.js';
export { CountMonth } from './actions/count-month.js';
export { FigureStore } from './domain/figure-store.js';
export { ReportingJobs } from './jobs/reporting-jobs.js';
export { ReportingHttpModule } from './reporting-http.module.js';
export { ReportingJobsModule } from './reporting-jobs.module.js';
export { reportingTables } from './storage/reporting-tables.js';
