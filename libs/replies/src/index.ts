/** Answers while they are being written. */
export { RepliesHttpModule } from './replies-http.module.js';
export { repliesTables } from './storage/draft.table.js';
