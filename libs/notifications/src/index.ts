/** Who hears what, by which medium. */
export { isNoticed, NOTICE_TABLE, type NoticeAudience, type NoticedEvent } from './domain/notice-table.js';
export { NotificationsJobs } from './jobs/notifications-jobs.js';
export { NotificationsJobsModule } from './jobs/notifications-jobs.module.js';
export { NotificationsHttpModule } from './notifications-http.module.js';
export { notificationsTables } from './storage/notifications-tables.js';
