/** What the city shows everybody: the public board, its index and its feeds. */
export { RebuildBoard } from './actions/rebuild-board.js';
export { FollowTickets } from './actions/follow-tickets.js';
export { PublicationJobs } from './jobs/publication-jobs.js';
export { PublicationJobsModule } from './jobs/publication-jobs.module.js';
export { PublicationModule } from './publication.module.js';
export { PublicationHttpModule } from './publication-http.module.js';
export { PublicPagesHttpModule } from './public-pages-http.module.js';
export { publicationTables } from './storage/publication-tables.js';
