import { Module } from '@nestjs/common';
import { ReportingJobs } from './jobs/reporting-jobs.js';
import { ReportingModule } from './reporting.module.js';

/** Counting at work, for the worker process. */
@Module({ imports: [ReportingModule], providers: [ReportingJobs], exports: [ReportingJobs] })
export class ReportingJobsModule {}
