/** Answers while they are being written. */
export { RepliesHttpModule } from './replies-http.module.js';
export { RepliesJobs } from './jobs/replies-jobs.js';
export { RepliesJobsModule } from './replies-jobs.module.js';
export { repliesTables } from './storage/draft.table.js';
