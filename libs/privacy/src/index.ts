/** People's rights over what the city keeps about them. */
export { PrivacyModule } from './privacy.module.js';
export { PrivacyHttpModule } from './privacy-http.module.js';
export { PrivacyJobsModule } from './privacy-jobs.module.js';
export { PrivacyJobs } from './jobs/privacy-jobs.js';
export { privacyTables } from './storage/privacy-tables.js';
