import { Module } from '@nestjs/common';
import { PrivacyJobs } from './jobs/privacy-jobs.js';
import { PrivacyModule } from './privacy.module.js';

/** The sweeps of people's rights, for the worker. */
@Module({ imports: [PrivacyModule], providers: [PrivacyJobs], exports: [PrivacyJobs] })
export class PrivacyJobsModule {}
